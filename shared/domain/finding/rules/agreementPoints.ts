import { agreementPoints, annexPoints } from '../../../reference/agreements';
import type { Binder } from '../../binder';
import { needsAgreement, type Processor } from '../../processor/processor';
import { type Finding, found } from '../finding';

const at = ({ id }: Processor) => ({ subject: 'processor', id }) as const;

/** The ids are the same in both languages. */
const annexOf = new Map(annexPoints('en').map(({ id, annex }) => [id, annex ?? '']));
const points = new Set(agreementPoints('en').map(({ id }) => id));
const AT_CONTACTS = /^dpa-15-/;

const missing = ({ agreement }: Processor): string[] => [
  ...new Set(agreement.checks.filter(({ answer }) => answer === 'no').map(({ point }) => point)),
];

const inForce = ({ processors }: Binder): Processor[] =>
  processors.filter((one) => needsAgreement(one) && one.agreement.state === 'signed');

/** What an agreement must say (Art. 28(3)(a) to (h)) and was looked for in vain. */
export const agreementPointMissing = (binder: Binder): Finding[] =>
  inForce(binder).flatMap((one) =>
    missing(one)
      .filter((point) => !annexOf.has(point) && !AT_CONTACTS.test(point))
      .map((point) =>
        found('agreementPointMissing', points.has(point) ? 'wrong' : 'look', {
          place: at(one),
          about: [point],
          facts: { processor: one.name, point },
        }),
      ),
  );

/** An annex that the agreement announces and that lacks what it should hold: one finding for each of A to D. */
export const annexMissing = (binder: Binder): Finding[] =>
  inForce(binder).flatMap((one) => {
    const lacking = missing(one).filter((point) => annexOf.has(point));
    return [...new Set(lacking.map((point) => annexOf.get(point) ?? ''))].sort().map((annex) =>
      found('annexMissing', 'wrong', {
        place: at(one),
        about: [annex],
        facts: {
          processor: one.name,
          annex,
          points: lacking.filter((point) => annexOf.get(point) === annex),
        },
      }),
    );
  });
