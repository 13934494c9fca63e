import { activitiesOfCase, isNothingFound } from '../../domain/request/places';
import { countryName, transferToolName } from '../../reference/transfers';
import { retentionInWords } from '../../text/retention';
import { columns, paragraph, sentences, table } from '../blocks';
import { termsInWords } from '../common/terms';
import type { Block } from '../model';
import type { LetterInput } from './letter';

/** Purpose, kinds of data, who receives them, and how long: what Art. 15(1) asks for, from the record. */
export function uses(told: LetterInput): Block[] {
  const { binder, request, words, language } = told;
  const { answer } = words;
  if (isNothingFound(binder, request)) return [];
  const activities = activitiesOfCase(binder, request);
  const nameOf = (id: string): string[] =>
    binder.processors.flatMap((one) => (one.id === id ? [one.name] : []));
  return [
    { kind: 'heading', level: 2, text: answer.uses },
    // Which activities the person is in does not show: the firm fills in what it knows.
    ...(activities.length === 0
      ? answer.columns.map((label): Block => ({ kind: 'writingLine', label }))
      : []),
    ...table(
      answer.usesTable,
      columns(answer.columns, [17, 21, 22, 20, 20]),
      activities.map((activity) => [
        activity.name,
        sentences(activity.purposes.map(({ what }) => what)),
        termsInWords(activity.dataCategories, language),
        sentences([
          termsInWords(activity.recipients, language),
          activity.processors.flatMap(nameOf).join(', '),
        ]),
        sentences(
          activity.retention.flatMap(({ rule }) =>
            binder.retentionRules
              .filter(({ id }) => id === rule)
              .map(
                (one) => `${one.name}: ${retentionInWords(one, binder.calendar.financialYearEnd, language)}`,
              ),
          ),
        ),
      ]),
    ),
    ...outside(told, new Set(activities.flatMap(({ processors }) => processors))),
    ...paragraph(answer.source),
    { kind: 'heading', level: 2, text: answer.rights },
    ...paragraph(answer.rightsText),
  ];
}

/** The safeguards of what leaves the EU (Art. 15(2)). */
function outside({ binder, words, language }: LetterInput, ids: ReadonlySet<string>): Block[] {
  const { answer } = words;
  const rows = binder.processors
    .filter(({ id, transfer }) => ids.has(id) && transfer.outsideEu === 'yes')
    .flatMap(({ name, transfer }) =>
      transfer.to.map(({ country, tool }) => [
        name,
        countryName(country, language),
        sentences([transferToolName(tool, language), transfer.safeguard]),
      ]),
    );
  return rows.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text: answer.outside },
        ...table(answer.outside, columns(answer.outsideColumns, [30, 25, 45]), rows),
      ];
}
