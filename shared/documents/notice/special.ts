import { type Activity, specialConditionsOf } from '../../domain/activity/activity';
import { dataKind } from '../../reference/dataKinds';
import { termName } from '../../reference/library';
import { columns, paragraph, sentences, table } from '../blocks';
import { cited, inOnce } from '../common/terms';
import type { Section } from '../section';
import type { NoticeInput } from './input';

/** CPR numbers (section 11 of the Danish act), sensitive data (Art. 9) and offences (section 8), with what allows each. */
export function specialSection(input: NoticeInput): Section {
  const { facts, language, shared } = input;
  const { special } = shared;
  const kinds = inOnce(facts.activities.flatMap(({ dataCategories }) => dataCategories)).filter(
    (kind) => dataKind(kind) !== 'ordinary',
  );
  const rows = kinds.map((kind) => {
    const holding = facts.activities.filter(({ dataCategories }) => dataCategories.includes(kind));
    return [
      termName(kind, language),
      sentences(inOnce(holding.map(({ name }) => name))),
      groundInWords(input, kind, holding),
    ];
  });
  return {
    key: 'special',
    heading: special.heading,
    source: 'activities',
    blocks:
      rows.length === 0
        ? []
        : [
            ...paragraph(special.intro),
            ...table(special.table, columns(special.columns, [26, 30, 44]), rows),
          ],
  };
}

function groundInWords(input: NoticeInput, kind: string, holding: readonly Activity[]): string {
  const told =
    dataKind(kind) === 'cpr' ? cprGrounds(input, holding) : conditions(input, dataKind(kind), holding);
  return told.length === 0 ? input.shared.policy.uses.noBasis : sentences(told);
}

/** Section 11(2): only what the record says. A legal basis of Art. 6 is not yet a ground for the number. */
function cprGrounds({ language, shared }: NoticeInput, holding: readonly Activity[]): string[] {
  const recorded = inOnce(holding.flatMap(specialConditionsOf)).filter(isOfCpr);
  const { cprByLaw, cprByConsent } = shared.special;
  const names = new Map([
    ['dbl-11.2.1', cprByLaw],
    ['dbl-11.2.2', cprByConsent],
  ]);
  return recorded.map((term) => cited(term, names.get(term) ?? termName(term, language), language));
}

const isOfCpr = (term: string): boolean => term.startsWith('dbl-11');

/** The conditions that the record gives: those of section 8 for offences, the others for sensitive data. */
function conditions(
  { own, language, shared }: NoticeInput,
  kind: string,
  holding: readonly Activity[],
): string[] {
  const names = new Map(Object.entries<string>({ ...shared.policy.uses.conditions, ...own.uses.bases }));
  const fits = (term: string): boolean =>
    !isOfCpr(term) && (kind === 'mixed' || (kind === 'criminal') === term.startsWith('dbl-8'));
  return inOnce(holding.flatMap(specialConditionsOf))
    .filter(fits)
    .map((term) => cited(term, names.get(term) ?? termName(term, language), language));
}
