import {
  type Activity,
  legalBasesOf,
  type Purpose,
  specialConditionsOf,
} from '../../domain/activity/activity';
import { citation, termName } from '../../reference/library';
import { columns, paragraph, sentences, table } from '../blocks';
import { cited } from '../common/terms';
import type { Section } from '../section';
import type { NoticeInput } from './input';

/** Each activity with its purposes, and what allows each of them (Arts. 13(1)(c) and (d), 14(1)(c)). */
export function usesSection(input: NoticeInput): Section {
  const { facts, own, language, shared } = input;
  const { uses } = shared.policy;
  const used = new Set(
    facts.activities.flatMap((activity) => [...legalBasesOf(activity), ...specialConditionsOf(activity)]),
  );
  return {
    key: 'uses',
    heading: uses.heading,
    source: 'activities',
    blocks: [
      ...table(
        uses.table,
        columns(uses.columns, [24, 34, 42]),
        facts.activities.flatMap((activity) => rowsOf(input, activity)),
      ),
      ...paragraph(
        used.has('art6.1.f') && own.uses.interest,
        (used.has('art6.1.a') || used.has('art9.2.a') || used.has('dbl-12.3')) &&
          own.uses.consent(citation('dbl-12.3', language)),
      ),
    ],
  };
}

/** Purposes that rest on the same ground share a row; one that rests on another has its own. */
function rowsOf(input: NoticeInput, activity: Activity): string[][] {
  const groups = new Map<string, Purpose[]>();
  for (const purpose of activity.purposes) {
    const ground = JSON.stringify([purpose.legalBases, purpose.specialConditions]);
    groups.set(ground, [...(groups.get(ground) ?? []), purpose]);
  }
  const all = groups.size === 0 ? [[]] : [...groups.values()];
  return all.map((purposes) => [
    activity.name,
    sentences(purposes.map(({ what }) => what)),
    groundInWords(input, activity.role, purposes),
  ]);
}

function groundInWords(
  { own, language, shared }: NoticeInput,
  role: Activity['role'],
  purposes: readonly Purpose[],
): string {
  const { uses } = shared.policy;
  // A map, because the firm's own words may be any, even the name of something that every object has.
  const names = new Map(Object.entries<string>({ ...uses.bases, ...uses.conditions, ...own.uses.bases }));
  const terms = [
    ...legalBasesOf({ purposes: [...purposes] }),
    ...specialConditionsOf({ purposes: [...purposes] }),
  ];
  const grounds = terms.map((term) => cited(term, names.get(term) ?? termName(term, language), language));
  const told = sentences([...(role === 'jointController' ? [uses.jointly] : []), ...grounds]);
  return told === '' ? uses.noBasis : told;
}
