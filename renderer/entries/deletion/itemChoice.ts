import type { Binder } from '../../../shared/domain/binder';
import type { IsoDate } from '../../../shared/domain/calendar';
import { placesOfRule } from '../../../shared/domain/deletion/acts';
import type { DeletionItem } from '../../../shared/domain/deletion/deletion';
import type { DueItem } from '../../../shared/domain/deletion/due';
import { dueItems, itemOf } from '../../../shared/domain/deletion/dueList';
import type { Language } from '../../../shared/domain/language';
import { dueInWords, itemInWords, loggedAs } from '../../../shared/text/deletion';
import { longDate } from '../../../shared/text/format';
import type { text } from './text';

type Words = (typeof text)['da'];
type Place = { binder: Binder; today: IsoDate; language: Language };

/** An item as the value of a tick. */
export const keyOfItem = ({ rule, upTo, about }: DeletionItem): string => JSON.stringify([rule, upTo, about]);

/** The item behind a tick's value, which this form made itself. */
export function itemOfKey(key: string): DeletionItem {
  const [rule, upTo, about]: [string, string | null, string | null] = JSON.parse(key);
  return { rule, upTo, about };
}

type Option = { value: string; label: string; description: string };

/** What can be ticked: what is due, if asked for what comes next, and what is ticked already. */
export function itemOptions(
  { binder, today, language }: Place,
  { first, chosen, showsNext }: { first: readonly string[]; chosen: readonly string[]; showsNext: boolean },
  words: Words,
): Option[] {
  const all = dueItems(binder, today);
  const shown = all.filter(
    (item) => item.since <= today || showsNext || chosen.includes(keyOfItem(itemOf(item))),
  );
  const options = shown.map(
    (item): Option => ({
      value: keyOfItem(itemOf(item)),
      label: nameOfDue(item),
      description: whenInWords(item, language, words),
    }),
  );
  const known = new Set(options.map(({ value }) => value));
  const others = chosen
    .filter((key) => !known.has(key))
    .map((value): Option => {
      const item = itemOfKey(value);
      const rule = binder.retentionRules.find(({ id }) => id === item.rule);
      return { value, label: rule?.name ?? item.rule, description: itemInWords(item, '', language) };
    });
  const isFirst = ({ value }: Option): boolean => first.includes(value);
  return [...others, ...options.filter(isFirst), ...options.filter((one) => !isFirst(one))];
}

const nameOfDue = ({ rule, what }: DueItem): string => {
  if (what.kind === 'period') return what.event === null ? rule.name : `${rule.name}: ${what.event.name}`;
  return `${rule.name}: ${what.name}`;
};

function whenInWords({ what, since }: DueItem, language: Language, words: Words): string {
  const said = dueInWords(what, language);
  return what.kind === 'period' && what.every === 'month'
    ? words.first(said, longDate(what.first, language), longDate(since, language))
    : words.from(said, longDate(since, language));
}

/** The systems in which what is ticked lies. */
export function placeOptions(binder: Binder, chosen: readonly string[]): { value: string; label: string }[] {
  const rules = new Set(chosen.map((key) => itemOfKey(key).rule));
  const places = binder.retentionRules
    .filter(({ id }) => rules.has(id))
    .flatMap((rule) => placesOfRule(binder, rule));
  return [...new Map(places.map(({ id, name }) => [id, { value: id, label: name }])).values()];
}

/** The length a name may have. */
const LONGEST_NAME = 300;

/** What a line of the log is called: what was ticked, without the names of employees. */
export function nameOfItems({ binder, today, language }: Place, chosen: readonly string[]): string {
  const due = new Map(dueItems(binder, today).map((item) => [keyOfItem(itemOf(item)), item]));
  const told = chosen.map((key) => {
    const item = due.get(key);
    if (item !== undefined) return loggedAs(item, language);
    const { rule } = itemOfKey(key);
    return itemInWords(
      itemOfKey(key),
      binder.retentionRules.find(({ id }) => id === rule)?.name ?? rule,
      language,
    );
  });
  const name = told.join('; ');
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}
