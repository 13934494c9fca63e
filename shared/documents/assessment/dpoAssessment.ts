import type { AssessmentOf, DpoFacts } from '../../domain/assessment/assessment';
import { changedDpoFacts } from '../../domain/assessment/dpoFacts';
import { dpoQuestions } from '../../reference/assessments';
import { dpoFactName } from '../../text/assessments';
import { text } from '../../text/documents/assessments';
import { listed } from '../../text/format';
import { columns, list, paragraph, table } from '../blocks';
import { firmName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';
import { conclusionBlocks, heading, lead, noteBlocks, pointsTable, subjectOf, version } from './parts';

/** Whether the firm needs a DPO, by its own answers, with a line to sign (Art. 37(1)). */
export function dpoAssessment(input: RegisterInput): PaperDocument | null {
  const one = subjectOf(input, 'dpo');
  if (one === null) return null;
  const { language } = input;
  const words = text[language].dpo;
  return registerPaper(input, {
    kind: 'dpoAssessment',
    textVersion: version,
    blocks: [
      lead(words.lead(firmName(input))),
      heading(words.what.heading),
      ...paragraph(words.what.text),
      heading(words.when.heading),
      ...list(words.when.items),
      heading(words.answers.heading),
      ...pointsTable(one, dpoQuestions(language), { name: words.answers.table, language }),
      ...factsBlocks(one, input),
      ...noteBlocks(one, input),
      ...conclusionBlocks(one, input),
    ],
  });
}

/** What the record says; the answers stand in a table of their own. */
const recordFacts = ['sensitive', 'monitoring', 'employees'] as const;

function factsBlocks(one: AssessmentOf<'dpo'>, input: RegisterInput): Block[] {
  const { binder, language, made } = input;
  const words = text[language].dpo.facts;
  const { restsOn } = one;
  if (restsOn === null) return [];
  const changed = changedDpoFacts(one, binder, made).map((fact) => dpoFactName(fact, language));
  return [
    heading(words.heading),
    ...table(
      words.table,
      columns(words.columns, [46, 54]),
      recordFacts.map((name) => [words[name], factInWords(name, restsOn, input)]),
    ),
    ...paragraph(changed.length === 0 ? null : words.changed(listed(changed, language))),
  ];
}

/** Activities by the name they have now; of those that are gone only the number is told. */
function factInWords(
  name: (typeof recordFacts)[number],
  facts: DpoFacts,
  { binder, language }: RegisterInput,
): string {
  const words = text[language].dpo.facts;
  if (name === 'employees') return String(facts.employees);
  const names = facts[name].flatMap((id) => binder.activities.find((one) => one.id === id)?.name ?? []);
  const gone = facts[name].length - names.length;
  const told = [...names, ...(gone === 0 ? [] : [words.gone(gone)])];
  return told.length === 0 ? words.none : listed(told, language);
}
