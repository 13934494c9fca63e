import { acknowledgedPapers } from '../../acknowledgement/acknowledgement';
import { notSigned, versionInForce } from '../../acknowledgement/signOff';
import type { Binder } from '../../binder';
import type { IsoDate } from '../../calendar';
import type { Employee, LeavingStep } from '../../employee/employee';
import { mailboxTooLong as keptTooLong, mailboxMostMonths, overdueDuties } from '../../employee/leaving';
import { type Finding, found, type Severity } from '../finding';

const at = ({ id }: Employee) => ({ subject: 'employee', id }) as const;

/** Who works with personal data does it as instructed (Arts. 29 and 32(4)), and the firm can show it (Art. 5(2)). */
export const signOffMissing = (binder: Binder, today: IsoDate): Finding[] =>
  acknowledgedPapers.flatMap((paper) => {
    const inForce = versionInForce(binder, paper);
    const missing = notSigned(binder, paper, today);
    const first = missing[0];
    if (inForce === undefined || first === undefined) return [];
    const facts = { paper, version: inForce.number, names: missing.map(({ name }) => name) };
    return [found('signOffMissing', 'missing', { place: at(first), about: [paper], facts })];
  });

/** An account that nobody owns is the most dangerous thing that is left behind. */
const weight: Record<LeavingStep, Severity> = {
  access: 'wrong',
  mailbox: 'wrong',
  equipment: 'missing',
  autoReply: 'missing',
  file: 'old',
};

/** What should have been closed after somebody who left. */
export const leaverOpen = (binder: Binder, today: IsoDate): Finding[] =>
  binder.employees.flatMap((employee) =>
    overdueDuties(binder, employee, today).map(({ step, due }) =>
      found('leaverOpen', weight[step], {
        place: at(employee),
        about: [step],
        facts: { name: employee.name, step, due },
      }),
    ),
  );

/** A mailbox that is kept longer than an older statement of the authority accepts: to be looked at, no breach of law. */
export const mailboxTooLong = (binder: Binder): Finding[] =>
  binder.employees
    .filter((employee) => keptTooLong(binder, employee))
    .map((employee) =>
      found('mailboxTooLong', 'look', {
        place: at(employee),
        facts: { name: employee.name, months: mailboxMostMonths },
      }),
    );
