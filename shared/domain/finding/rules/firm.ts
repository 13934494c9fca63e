import { shows, signIn } from '../../../reference/findingWords';
import type { Binder } from '../../binder';
import { peopleFacts } from '../../document/people';
import { type Finding, found } from '../finding';

const firm = { subject: 'company', id: 'company' } as const;
const person = { subject: 'contactPerson', id: 'contactPerson' } as const;

const canBeReached = (who: { phone: string; email: string } | null): boolean =>
  who !== null && (who.phone !== '' || who.email !== '');

/** Who the controller is and how it is reached (Art. 30(1)(a), Art. 13(1)(a)). */
export function companyFieldMissing({ company }: Binder): Finding[] {
  if (canBeReached(company)) return [];
  const field = company === null ? 'company' : 'contact';
  return [found('companyFieldMissing', 'missing', { place: firm, about: [field], facts: { field } })];
}

/** Somebody to write to about personal data. */
export function contactPersonMissing({ contactPerson, customersWriteTo }: Binder): Finding[] {
  if (canBeReached(contactPerson) || (contactPerson !== null && canBeReached(customersWriteTo))) return [];
  return [
    found('contactPersonMissing', 'missing', { place: person, facts: { name: contactPerson?.name ?? null } }),
  ];
}

/**
 * A person called controller or representative: the controller is the firm (Art. 4(7)), and a representative in the
 * sense of Art. 30 is what firms outside the EU have.
 */
export function representativeMisnamed({ contactPerson, ownTexts }: Binder): Finding[] {
  const word = titleWord(contactPerson?.title ?? '');
  const inRecord = ownTexts.flatMap(({ id, document, text }) => {
    const named = document === 'record' ? signIn(text, 'representative') : undefined;
    if (named === undefined) return [];
    const place = { subject: 'ownText', id } as const;
    return [found('representativeMisnamed', 'look', { place, facts: { word: named, where: '' } })];
  });
  if (word === undefined || contactPerson === null) return inRecord;
  const facts = { word, where: contactPerson.name };
  return [found('representativeMisnamed', 'look', { place: person, facts }), ...inRecord];
}

const titleWord = (title: string): string | undefined =>
  signIn(title, 'representative') ?? signIn(title, 'controller');

/** The customer policy speaks to customers; what is said to former employees belongs in their own notice. */
export const otherPeopleInPolicy = ({ ownTexts }: Binder): Finding[] =>
  ownTexts.flatMap(({ id, document, text }) => {
    if (document !== 'customerPolicy' || !shows(text, 'formerStaff')) return [];
    const facts = { people: signIn(text, 'formerStaff') ?? '' };
    return [found('otherPeopleInPolicy', 'look', { place: { subject: 'ownText', id }, facts })];
  });

const notices = [
  ['employeeNotice', 'employees'],
  ['applicantNotice', 'applicants'],
] as const;

/** A notice that was made and has nothing to tell: the record holds no activity about those it is for (Art. 13). */
export const noticeWithoutActivity = (binder: Binder): Finding[] =>
  notices
    .filter(
      ([kind, audience]) =>
        binder.documents.some((one) => one.kind === kind && one.state !== 'superseded') &&
        peopleFacts(binder, audience).activities.length === 0,
    )
    .map(([document]) =>
      found('noticeWithoutActivity', 'missing', { place: null, about: [document], facts: { document } }),
    );
