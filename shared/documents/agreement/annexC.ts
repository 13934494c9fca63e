import { BACKUP_RULE, type RetentionRule } from '../../domain/retention/retentionRule';
import { isSuggestedBackup } from '../../domain/retention/suggestedBackup';
import { supervisionConcepts } from '../../reference/supervisionConcepts';
import { sentenceStart } from '../../text/format';
import { retentionInWords } from '../../text/retention';
import { columns, midSentence, paragraph, table } from '../blocks';
import type { Block } from '../model';
import { ownBlocks } from '../ownTexts';
import type { AgreementInput } from './input';
import { lineFor } from './points';

export function instructionBlocks({ words, agreement, service }: AgreementInput): Block[] {
  const { annexC } = words;
  const { instruction } = agreement.terms;
  return [
    ...(service === '' ? [] : paragraph(annexC.doesService(service))),
    ...(instruction === ''
      ? lineFor(words.fillInLine(annexC.instructionLine)).blocks
      : [...paragraph(annexC.does), ...ownBlocks(instruction)]),
  ];
}

export const helpBlocks = ({ words, agreement, refer }: AgreementInput): Block[] => [
  ...paragraph(words.annexC.helpOf(refer)),
  ...(agreement.terms.help === '' ? paragraph(words.annexC.help(refer)) : ownBlocks(agreement.terms.help)),
];

/** How long data are kept while the service runs, and what is done when it ends (Art. 28(3)(g)). */
export function keepingBlocks(input: AgreementInput): Block[] {
  const { words, facts, agreement } = input;
  const { annexC } = words;
  const rules = facts.retentionRules.filter(({ id }) => id !== BACKUP_RULE);
  const backup = facts.retentionRules.find(({ id }) => id === BACKUP_RULE);
  return [
    ...paragraph(rules.length > 0 ? annexC.keeping : annexC.noRules),
    ...table(
      annexC.keepingTable,
      columns(annexC.keepingColumns, [46, 54]),
      rules.map((rule) => [rule.name, sentenceStart(period(input, rule))]),
    ),
    ...paragraph(words.end.atEnd[agreement.terms.atEnd]),
    ...backupBlocks(input, backup),
  ];
}

/** A period that the firm has only been suggested is left to be filled in: here it would be a promise. */
function backupBlocks(input: AgreementInput, backup: RetentionRule | undefined): Block[] {
  const { annexC, fillInLine } = input.words;
  if (backup === undefined) return paragraph(annexC.someBackups);
  return isSuggestedBackup(backup)
    ? [...lineFor(fillInLine(annexC.backupsLine)).blocks]
    : paragraph(annexC.backups(period(input, backup)));
}

const period = ({ paper, language }: AgreementInput, rule: RetentionRule): string =>
  retentionInWords(rule, paper.binder.calendar.financialYearEnd, language);

export function placeBlocks({ words, agreement, refer }: AgreementInput): Block[] {
  const { annexC } = words;
  return [
    ...(agreement.terms.place === ''
      ? lineFor(words.fillInLine(annexC.placeLine)).blocks
      : [...paragraph(annexC.place), ...ownBlocks(agreement.terms.place)]),
    ...paragraph(annexC.placeChange(refer)),
  ];
}

/** Of the six ways of the authority's guidance, the one that was chosen (Art. 28(3)(h)). */
export function supervisionBlocks(input: AgreementInput): Block[] {
  const { words, agreement, facts, isForClient, paper, language } = input;
  const { annexC } = words;
  const { everyMonths, concept } = facts.processors.find(({ id }) => id === paper.subject)?.supervision ?? {
    everyMonths: null,
    concept: '',
  };
  const chosen = supervisionConcepts(language).find(({ id }) => id === concept);
  const name = chosen?.name ?? concept;
  return [
    ...paragraph(!isForClient && everyMonths !== null && annexC.supervision(everyMonths)),
    ...(name === ''
      ? [...paragraph(annexC.noConcept), ...lineFor(words.fillInLine(annexC.conceptLine)).blocks]
      : paragraph(
          annexC.concept(midSentence(name)),
          chosen !== undefined && annexC.evidence(midSentence(chosen.evidence)),
        )),
    ...ownBlocks(agreement.terms.audits),
    ...paragraph(annexC.faults, annexC.more),
  ];
}

export const subSupervisionBlocks = ({ words }: AgreementInput): Block[] =>
  paragraph(words.annexC.subProcessors, words.annexC.subProcessorsMore);
