import { shows, signIn } from '../../../reference/findingWords';
import type { Binder } from '../../binder';
import type { IsoDate } from '../../calendar';
import { agreementState, needsAgreement, type Processor } from '../../processor/processor';
import { type Finding, found } from '../finding';
import { type Party, parties, signedParties } from './agreementParties';

const at = ({ id }: Processor) => ({ subject: 'processor', id }) as const;

/** Processors that need an agreement and have one that is signed. */
const signedWith = ({ processors }: Binder): Processor[] =>
  processors.filter((one) => needsAgreement(one) && one.agreement.state === 'signed');

/** A text that is known: our own, or one whose points have been looked for. */
const isRead = ({ agreement }: Pick<Processor, 'agreement'>): boolean =>
  agreement.text === 'ours' || agreement.checks.length > 0;

/** No processing on somebody's behalf without an agreement (Art. 28(3)), and that binds both sides. */
export const agreementUnsigned = (binder: Binder): Finding[] =>
  parties(binder).flatMap(({ place, told, agreement: { state } }) => {
    if (state === 'signed') return [];
    const severity = state === 'missing' ? 'wrong' : 'look';
    return [found('agreementUnsigned', severity, { place, facts: { ...told, state } })];
  });

export const agreementExpired = (binder: Binder, today: IsoDate): Finding[] =>
  running(binder, today, 'agreementExpired');

export const agreementExpiring = (binder: Binder, today: IsoDate): Finding[] =>
  running(binder, today, 'agreementExpiring');

function running(binder: Binder, today: IsoDate, rule: 'agreementExpired' | 'agreementExpiring'): Finding[] {
  const wanted = rule === 'agreementExpired' ? 'expired' : 'expiring';
  return signedParties(binder).flatMap(({ place, told, agreement }) => {
    const on = agreement.expiresOn;
    if (on === null || agreementState({ agreement }, today) !== wanted) return [];
    const severity = wanted === 'expired' ? 'wrong' : 'old';
    return [found(rule, severity, { place, facts: { ...told, on } })];
  });
}

/** The other side's text that nobody has held against Art. 28(3). The authority's clauses need not be. */
export const agreementNotChecked = (binder: Binder): Finding[] =>
  signedParties(binder)
    .filter(
      ({ agreement: { text, checks } }) => (text === 'theirs' || text === 'unknown') && checks.length === 0,
    )
    .map(({ place, told }) => found('agreementNotChecked', 'look', { place, facts: told }));

/** Whoever sells another firm's service may leave that service out of its own agreement; then the other's must cover it. */
export const resellerLeavesOut = ({ processors }: Binder): Finding[] =>
  processors
    .filter(needsAgreement)
    .flatMap((one) =>
      one.agreement.notCovered.flatMap(({ service, processor }) => {
        const other = processors.find(({ id }) => id === processor);
        if (other !== undefined && (!needsAgreement(other) || other.agreement.state === 'signed')) return [];
        const facts = { processor: one.name, service, other: other?.name ?? null };
        return [found('resellerLeavesOut', 'wrong', { place: at(one), about: [service], facts })];
      }),
    )
    .filter(isFirst);

const isFirst = ({ key }: Finding, index: number, all: readonly Finding[]): boolean =>
  all.findIndex((other) => other.key === key) === index;

/** A breach is told without undue delay (Art. 33(2)); without a number of hours nobody knows when that is. */
export const breachHoursMissing = (binder: Binder): Finding[] =>
  signedParties(binder)
    .filter((one) => isRead(one) && one.agreement.breachHours === null)
    .map(({ place, told }) => found('breachHoursMissing', 'missing', { place, facts: told }));

const SUB_PROCESSOR_LIST = 'anx-b-1';

/**
 * Who works for the processor is not known (Art. 28(2) and (4)). That the list was seen and is empty is an answer, and our
 * own text has an annex that says so.
 */
export const subProcessorsUnknown = (binder: Binder): Finding[] =>
  signedWith(binder)
    .filter((one) => one.agreement.text !== 'ours' && isRead(one))
    .filter(({ subProcessors, agreement }) => {
      const wasSeen = agreement.checks.some(
        ({ point, answer }) => point === SUB_PROCESSOR_LIST && answer === 'yes',
      );
      return subProcessors.length === 0 && !wasSeen;
    })
    .map((one) =>
      found('subProcessorsUnknown', 'missing', { place: at(one), facts: { processor: one.name } }),
    );

/** Each side says whom the other writes to. */
export const controllerContactMissing = (binder: Binder): Finding[] => {
  const { contactPerson } = binder;
  const isFirmSilent = contactPerson === null || (contactPerson.phone === '' && contactPerson.email === '');
  return signedParties(binder).flatMap((one) => {
    const { name, phone, email } = one.contact;
    const lacking = [
      ...(isFirmSilent || answersNo(one, 'dpa-15-ansvarlig') ? (['firm'] as const) : []),
      ...(name + phone + email === '' || answersNo(one, 'dpa-15-behandler') ? (['party'] as const) : []),
    ];
    return lacking.map((lacks) =>
      found('controllerContactMissing', 'missing', {
        place: one.place,
        about: [lacks],
        facts: { party: one.told.party, lacks },
      }),
    );
  });
};

const answersNo = ({ agreement }: Party, wanted: string): boolean =>
  agreement.checks.some(({ point, answer }) => point === wanted && answer === 'no');

/** The processor wants to be paid for help or for security that is its own duty: for the owner to know. */
export const agreementPaidHelp = ({ processors }: Binder): Finding[] =>
  processors.filter(needsAgreement).flatMap((one) => {
    const { terms, checks } = one.agreement;
    const texts = [
      terms.other,
      terms.help,
      terms.audits,
      terms.instruction,
      ...checks.map(({ note }) => note),
    ];
    const words = texts.find((text) => shows(text, 'payment') && !shows(text, 'free'));
    if (words === undefined) return [];
    const facts = { processor: one.name, words: signIn(words, 'payment') ?? '' };
    return [found('agreementPaidHelp', 'look', { place: at(one), facts })];
  });

/** Of the warning before a new sub-processor only some days are left to object in. */
export const objectionShort = (binder: Binder): Finding[] =>
  signedWith(binder).flatMap((one) => {
    const { noticeDays, objectionDays } = one.agreement;
    if (noticeDays === null || objectionDays === null || objectionDays >= noticeDays) return [];
    const facts = { processor: one.name, noticeDays, objectionDays };
    return [found('objectionShort', 'look', { place: at(one), facts })];
  });
