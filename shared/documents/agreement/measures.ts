import type { SecurityMeasure } from '../../domain/securityMeasure/securityMeasure';
import { catalogueMeasure } from '../../reference/library';
import { longDate } from '../../text/format';
import { columns, list, paragraph, sentences, table } from '../blocks';
import type { Block } from '../model';
import { needsHighLevel } from './annexA';
import type { AgreementInput } from './input';
import { lineFor } from './points';

/**
 * What any processor is asked for, by the reference: secrecy and access, encryption, copies that are tried, and a plan for
 * breaches (Art. 32(1)(a) to (d)).
 */
const leastMeasures = [
  'm-rettigheder',
  'm-personlige',
  'm-tavshed',
  'm-mfa',
  'm-transportkryptering',
  'm-opdatering',
  'm-backup',
  'm-genskabtest',
  'm-log',
  'm-brudprocedure',
] as const;

/** Measures, never praise: what is asked of the processor, or what the firm itself does as one. */
export function measuresBlocks(input: AgreementInput): Block[] {
  const { annexC } = input.words;
  return [
    ...paragraph(annexC.level(input.refer), needsHighLevel(input) && annexC.high),
    ...(input.isForClient ? ownMeasures(input) : requiredMeasures(input)),
    ...paragraph(annexC.betterAllowed),
  ];
}

function requiredMeasures({ words, facts, language }: AgreementInput): Block[] {
  const least = leastMeasures.flatMap((id) => {
    const name =
      facts.securityMeasures.find((one) => one.id === id)?.name ?? catalogueMeasure(id)?.[language];
    return name === undefined ? [] : [name];
  });
  const wanted = facts.securityMeasures.map(({ name }) => name);
  return [...paragraph(words.annexC.required), ...list([...new Set([...least, ...wanted])])];
}

function ownMeasures(input: AgreementInput): Block[] {
  const { words, facts } = input;
  const { annexC } = words;
  const inState = (wanted: SecurityMeasure['state']): SecurityMeasure[] =>
    facts.securityMeasures.filter(({ state }) => state === wanted);
  const inPlace = inState('inPlace');
  const underWay = inState('underWay').map(({ name }) => name);
  return [
    ...(inPlace.length === 0
      ? lineFor(words.fillInLine(annexC.measuresLine)).blocks
      : [
          ...paragraph(annexC.inPlace),
          ...table(
            annexC.table,
            columns(annexC.columns, [58, 42]),
            inPlace.map((measure) => [measure.name, proofInWords(input, measure)]),
          ),
        ]),
    ...(underWay.length === 0 ? [] : [...paragraph(annexC.underWay), ...list(underWay)]),
  ];
}

function proofInWords({ words, language }: AgreementInput, { evidence, testedOn }: SecurityMeasure): string {
  const { annexC } = words;
  const tested = testedOn === null ? '' : annexC.tested(longDate(testedOn, language));
  const told = sentences([evidence, tested]);
  return told === '' ? annexC.proofOnRequest : told;
}
