import { agreementPoints, annexPoints } from '../../../reference/agreements';
import type { Binder } from '../../binder';
import { type Finding, found } from '../finding';
import { type Party, signedParties } from './agreementParties';

/** The ids are the same in both languages. */
const annexOf = new Map(annexPoints('en').map(({ id, annex }) => [id, annex ?? '']));
const points = new Set(agreementPoints('en').map(({ id }) => id));
const AT_CONTACTS = /^dpa-15-/;

const missing = ({ agreement }: Party): string[] => [
  ...new Set(agreement.checks.filter(({ answer }) => answer === 'no').map(({ point }) => point)),
];

/** What an agreement must say (Art. 28(3)(a) to (h)) and was looked for in vain. */
export const agreementPointMissing = (binder: Binder): Finding[] =>
  signedParties(binder).flatMap((one) =>
    missing(one)
      .filter((point) => !annexOf.has(point) && !AT_CONTACTS.test(point))
      .map((point) =>
        found('agreementPointMissing', points.has(point) ? 'wrong' : 'look', {
          place: one.place,
          about: [point],
          facts: { ...one.told, point },
        }),
      ),
  );

/** An annex that the agreement announces and that lacks what it should hold: one finding for each of A to D. */
export const annexMissing = (binder: Binder): Finding[] =>
  signedParties(binder).flatMap((one) => {
    const lacking = missing(one).filter((point) => annexOf.has(point));
    return [...new Set(lacking.map((point) => annexOf.get(point) ?? ''))].sort().map((annex) =>
      found('annexMissing', 'wrong', {
        place: one.place,
        about: [annex],
        facts: {
          ...one.told,
          annex,
          points: lacking.filter((point) => annexOf.get(point) === annex),
        },
      }),
    );
  });
