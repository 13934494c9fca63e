import type { Binder } from '../../../shared/domain/binder';
import type { IsoDate } from '../../../shared/domain/calendar';
import type { Language } from '../../../shared/domain/language';
import { deletableNow } from '../../../shared/domain/retention/deletableNow';
import { BACKUP_RULE, type RetentionRule } from '../../../shared/domain/retention/retentionRule';
import { termName } from '../../../shared/reference/library';
import { longDate, sentenceStart } from '../../../shared/text/format';
import { retentionInWords } from '../../../shared/text/retention';
import type { text } from './text';

type Place = { binder: Binder; language: Language; today: IsoDate };
type Words = (typeof text)['da']['deletion'];

/** So many activities, kinds of data and places are named in a row before the rest is only counted. */
const MOST = 3;

/** How long it is kept, and whether the law asks for it. */
export function periodOf(rule: RetentionRule, { binder, language }: Place, words: Words): string {
  const period = sentenceStart(retentionInWords(rule, binder.calendar.financialYearEnd, language));
  return rule.isMinimum ? words.atLeast(period) : period;
}

/** What the rule is for: the activities that name it, each with its kinds of data when it is not for all of them. */
export function usesOf(rule: RetentionRule, { binder, language }: Place, words: Words): string[] {
  const uses = binder.activities.flatMap(({ name, retention }) => {
    const own = retention.filter((one) => one.rule === rule.id);
    if (own.length === 0) return [];
    const isForAll = own.some(({ dataCategories }) => dataCategories.length === 0);
    const kinds = isForAll ? [] : [...new Set(own.flatMap(({ dataCategories }) => dataCategories))];
    const named = kinds.map((kind) => termName(kind, language));
    return kinds.length === 0 ? [name] : [words.only(name, shortened(named, words).join(', '))];
  });
  if (uses.length > 0) return shortened(uses, words);
  return [rule.id === BACKUP_RULE ? words.everything : words.unused];
}

/** What may be deleted today, and then what comes next. */
export function deletableOf(rule: RetentionRule, place: Place, words: Words): string[] {
  const { binder, language, today } = place;
  const found = deletableNow(rule, today, binder.calendar.financialYearEnd);
  const day = (date: IsoDate): string => longDate(date, language);
  switch (found.counts) {
    case 'financialYear':
      return [
        found.latest === null ? words.noYear : words.yearsTo(day(found.latest)),
        ...(found.next === null ? [] : [words.nextYear(day(found.next.from), day(found.next.year))]),
      ];
    case 'event':
      return [words.begunBy(day(found.latest)), words.begunToday(day(found.fromToday))];
    case 'until':
      return [words.noDay];
  }
}

/** Where the data lie: the places of the activities that name the rule, with what is the matter with one. */
export function placesOf(rule: RetentionRule, { binder }: Place, words: Words): string[] {
  const ids = binder.activities
    .filter(({ retention }) => retention.some((one) => one.rule === rule.id))
    .flatMap(({ systems }) => systems);
  const places = binder.systems
    .filter(({ id }) => ids.includes(id))
    .map(({ name, inUse, cannotDelete }) => {
      if (cannotDelete) return words.placeCannot(name);
      return inUse ? name : words.placeFormer(name);
    });
  return shortened(places, words);
}

const shortened = (parts: readonly string[], words: Words): string[] =>
  parts.length > MOST ? [...parts.slice(0, MOST), words.more(parts.length - MOST)] : [...parts];
