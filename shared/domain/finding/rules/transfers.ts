import { shows } from '../../../reference/findingWords';
import {
  adequacyDecision,
  countryCode,
  countryName,
  countryStanding,
  isInEea,
  transfersAsOf,
} from '../../../reference/transfers';
import type { Binder } from '../../binder';
import { addMonths, type IsoDate } from '../../calendar';
import { NOTICE_MONTHS } from '../../processor/processor';
import type { Transfer } from '../../transfer/transfer';
import { type Finding, type FindingPlace, found } from '../finding';

type Sent = { place: FindingPlace; from: string; transfer: Transfer };

const ADEQUACY = 'tool-adequacy';
/** Months after which the list of countries is to be looked up anew. */
const LIST_MONTHS = 12;

/** Every transfer of the record and of the processors, out of the EEA. */
const sentOut = ({ activities, processors }: Binder): Sent[] =>
  [
    ...activities.map((one) => ({ subject: 'activity' as const, one, transfers: one.transfers })),
    ...processors.map((one) => ({ subject: 'processor' as const, one, transfers: one.transfer.to })),
  ].flatMap(({ subject, one, transfers }) =>
    transfers
      .filter(({ country }) => !isInEea(countryCode(country)))
      .map((transfer) => ({ place: { subject, id: one.id }, from: one.name, transfer })),
  );

const oncePerKey = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((one) => [one.key, one])).values(),
];

/** Whether data leave Europe is not known (Art. 30(1)(e)). */
export const outsideEuUnknown = ({ processors }: Binder): Finding[] =>
  processors
    .filter(({ transfer }) => transfer.outsideEu === 'unknown')
    .map(({ id, name }) =>
      found('outsideEuUnknown', 'missing', {
        place: { subject: 'processor', id },
        facts: { processor: name },
      }),
    );

/** A transfer needs a country and something that allows it (Arts. 44 to 49). */
export const transferWithoutTool = (binder: Binder): Finding[] =>
  oncePerKey([
    ...sentOut(binder)
      .filter(({ transfer }) => transfer.tool === '')
      .map(({ place, from, transfer: { country } }) =>
        found('transferWithoutTool', 'wrong', {
          place,
          about: [country],
          facts: { from, country: countryName(countryCode(country), binder.language) },
        }),
      ),
    ...binder.processors
      .filter(({ transfer }) => transfer.outsideEu === 'yes' && transfer.to.length === 0)
      .map(({ id, name }) =>
        found('transferWithoutTool', 'missing', {
          place: { subject: 'processor', id },
          facts: { from: name, country: null },
        }),
      ),
  ]);

/** Grounds that courts have struck down or that have been replaced. */
export const transferToolInvalid = (binder: Binder): Finding[] =>
  oncePerKey([
    ...sentOut(binder).flatMap(({ place, from, transfer }) =>
      invalid(place, from, [transfer.tool, transfer.note]),
    ),
    ...binder.processors.flatMap(({ id, name, transfer }) =>
      invalid({ subject: 'processor', id }, name, [transfer.safeguard]),
    ),
  ]);

const invalid = (place: FindingPlace, from: string, texts: readonly string[]): Finding[] =>
  texts
    .filter((words) => shows(words, 'invalidTransfer'))
    .map((words) => found('transferToolInvalid', 'look', { place, about: [words], facts: { from, words } }));

/** The Commission's decisions (Art. 45) do not cover the country, have run out or soon will. */
export const adequacyMissing = (binder: Binder): Finding[] =>
  decided(binder, (expires) => (expires === undefined ? 'adequacyMissing' : null));

export const adequacyExpired = (binder: Binder, today: IsoDate): Finding[] =>
  decided(binder, (expires) => (typeof expires === 'string' && expires < today ? 'adequacyExpired' : null));

export const adequacyExpiring = (binder: Binder, today: IsoDate): Finding[] =>
  decided(binder, (expires) =>
    typeof expires === 'string' && expires >= today && expires <= addMonths(today, NOTICE_MONTHS)
      ? 'adequacyExpiring'
      : null,
  );

type Rule = 'adequacyMissing' | 'adequacyExpired' | 'adequacyExpiring';

/** `ruleOf` is told when the country's decision runs out: null never, undefined when there is none. */
function decided(binder: Binder, ruleOf: (expires: string | null | undefined) => Rule | null): Finding[] {
  const findings = sentOut(binder)
    .filter(({ transfer }) => transfer.tool === ADEQUACY)
    .flatMap(({ place, from, transfer }) => {
      const code = countryCode(transfer.country);
      const decision = adequacyDecision(code, binder.language);
      const rule = ruleOf(decision?.expires);
      if (rule === null) return [];
      const country = countryName(code, binder.language);
      const told = { place, about: [transfer.country] };
      if (rule === 'adequacyMissing') return [found(rule, 'wrong', { ...told, facts: { from, country } })];
      const facts = { from, country, on: decision?.expires ?? '' };
      return [found(rule, rule === 'adequacyExpired' ? 'wrong' : 'old', { ...told, facts })];
    });
  return oncePerKey(findings);
}

/** Some decisions cover only some firms of a country: somebody has to see whether the recipient is one of them. */
export const adequacyScope = (binder: Binder, today: IsoDate): Finding[] =>
  oncePerKey(
    sentOut(binder)
      .filter(({ transfer }) => transfer.tool === ADEQUACY)
      .filter(({ place, transfer }) => !isSeen(place, transfer))
      .flatMap(({ place, from, transfer }) => {
        const code = countryCode(transfer.country);
        const decision = adequacyDecision(code, binder.language);
        const isPartly = decision !== undefined && countryStanding(code, today) === 'partlyAdequate';
        if (!isPartly) return [];
        const country = countryName(code, binder.language);
        const facts = { from, country, scope: decision.scope };
        return [found('adequacyScope', 'look', { place, about: [transfer.country], facts })];
      }),
  );

/** A remark says how it is known. At a processor it is itself the recipient where nobody else is named. */
const isSeen = ({ subject }: FindingPlace, { recipient, note }: Transfer): boolean =>
  note !== '' && (recipient !== '' || subject === 'processor');

/** The list of countries was read a long time ago, and the firm relies on it. */
export function adequacyListAged(binder: Binder, today: IsoDate): Finding[] {
  const isRelied = sentOut(binder).some(({ transfer }) => transfer.tool === ADEQUACY);
  if (!isRelied || addMonths(transfersAsOf, LIST_MONTHS) > today) return [];
  return [found('adequacyListAged', 'look', { place: null, facts: { asOf: transfersAsOf } })];
}
