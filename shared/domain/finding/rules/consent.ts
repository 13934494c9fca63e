import type { Activity } from '../../activity/activity';
import type { Binder } from '../../binder';
import { type Consent, consentState, hasProof, isGiven, isWording } from '../../consent/consent';
import { saysHowToWithdraw } from '../../consent/wordingChecks';
import { type Finding, found } from '../finding';

const at = ({ id }: Consent) => ({ subject: 'consent', id }) as const;

/** Withdrawn consents whose use nobody has said to be stopped (Art. 7(3)). */
export const consentNotStopped = ({ consents }: Binder): Finding[] =>
  consents.filter(isGiven).flatMap((consent) => {
    const { name, withdrawnOn } = consent;
    return withdrawnOn === null || consentState(consent) !== 'toStop'
      ? []
      : [found('consentNotStopped', 'wrong', { place: at(consent), facts: { consent: name, withdrawnOn } })];
  });

/** Activities that rest on consent while the register holds none to them (Art. 7(1)). */
export const consentMissing = (binder: Binder): Finding[] =>
  binder.activities
    .filter((activity) => restsOnConsent(activity) && !hasConsent(binder, activity))
    .map((activity) =>
      found('consentMissing', 'missing', {
        place: { subject: 'activity', id: activity.id },
        facts: { activity: activity.name },
      }),
    );

/** Only what consent alone allows: where another ground stands beside it, the consent may be for a part of it. */
const restsOnConsent = ({ role, state, purposes }: Activity): boolean =>
  role !== 'processor' &&
  state === 'confirmed' &&
  purposes.some(
    ({ legalBases, specialConditions }) =>
      isOnly(legalBases, 'art6.1.a') || isOnly(specialConditions, 'art9.2.a'),
  );

const isOnly = (grounds: readonly string[], ground: string): boolean =>
  grounds.length === 1 && grounds[0] === ground;

function hasConsent({ consents, sites }: Binder, { id, dataCategories }: Activity): boolean {
  const wordings = new Set(
    consents.filter(isWording).flatMap((one) => (one.activity === id ? [one.id] : [])),
  );
  const isAskedOnSite =
    dataCategories.includes('c-cookie') && sites.some(({ hasSolution }) => hasSolution === 'yes');
  return (
    isAskedOnSite || consents.some((one) => isGiven(one) && one.wording !== null && wordings.has(one.wording))
  );
}

/** Consents that could not be shown to have been given (Art. 7(1)). */
export const consentWithoutProof = ({ consents }: Binder): Finding[] =>
  consents
    .filter((one) => isGiven(one) && consentState(one) === 'given' && !hasProof(one))
    .map((consent) =>
      found('consentWithoutProof', 'missing', { place: at(consent), facts: { consent: consent.name } }),
    );

/** Wordings that seem not to say that one can withdraw (Art. 7(3)): read from words, so that it is only asked. */
export const wordingWithoutWithdrawal = ({ consents }: Binder): Finding[] =>
  consents
    .filter((one) => isWording(one) && one.words !== '' && !saysHowToWithdraw(one.words))
    .map((wording) =>
      found('wordingWithoutWithdrawal', 'look', { place: at(wording), facts: { wording: wording.name } }),
    );
