import { type Activity, rulesOf } from '../../../shared/domain/activity/activity';
import type { Binder } from '../../../shared/domain/binder';
import type { Language } from '../../../shared/domain/language';
import type { System } from '../../../shared/domain/system/system';
import { termName } from '../../../shared/reference/library';
import { valueInWords } from '../../../shared/text/fields';
import { inSentence, sentenceStart } from '../../../shared/text/format';
import { retentionInWords } from '../../../shared/text/retention';
import type { text } from './text';

type Place = { binder: Binder; language: Language };
type Words = (typeof text)['da'];

/** So many are named in a row before the rest is only counted. */
const MOST_PEOPLE = 3;
const MOST_PERIODS = 2;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** "Kunder, medarbejdere · 5 slags oplysninger". */
export function peopleAndData(
  { dataSubjectCategories, dataCategories }: Activity,
  { language }: Place,
  words: Words,
): string {
  const names = dataSubjectCategories.map((term, index) =>
    index === 0 ? termName(term, language) : inSentence(termName(term, language)),
  );
  const people = names.slice(0, MOST_PEOPLE).join(', ');
  return joined([
    names.length > MOST_PEOPLE ? words.more(people, names.length - MOST_PEOPLE) : people,
    words.kindsOfData(dataCategories.length),
  ]);
}

/** How long the data of an activity are kept; says so when nothing is. A rule that is gone is passed over. */
export function deletionOf(activity: Activity, { binder, language }: Place, words: Words): string {
  const periods = rulesOf(activity).flatMap((id) => {
    const rule = binder.retentionRules.find((one) => one.id === id);
    return rule === undefined ? [] : [retentionInWords(rule, binder.calendar.financialYearEnd, language)];
  });
  if (periods.length === 0) return words.noDeletion;
  const shown = sentenceStart(periods.slice(0, MOST_PERIODS).join('; '));
  return periods.length > MOST_PERIODS ? words.more(shown, periods.length - MOST_PERIODS) : shown;
}

/** What kind of place a system is, and what lies there. */
export const systemDetail = ({ kind, holds }: System, language: Language): string =>
  joined([sentenceStart(valueInWords('kind', kind, language)), holds]);

/** Who runs a system; a processor that is gone is told as not known. */
export function runnerOf({ processor }: System, binder: Binder, words: Words): string {
  if (processor === null) return words.runByUs;
  return binder.processors.find(({ id }) => id === processor)?.name ?? words.runnerGone;
}

/** How many activities have data in a system. */
export const usersOf = ({ id }: System, { activities }: Binder): number =>
  activities.filter(({ systems }) => systems.includes(id)).length;
