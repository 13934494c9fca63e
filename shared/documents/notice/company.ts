import { listed } from '../../text/format';
import { paragraph } from '../blocks';
import { affiliatesInWords, firmInWords, personInWords } from '../common/firm';
import { termsInWords } from '../common/terms';
import type { Section } from '../section';
import type { NoticeInput } from './input';

/** The controller and whom to turn to (Arts. 13(1)(a) and 14(1)(a)), and whom the notice is for. */
export function companySection(input: NoticeInput): Section {
  const { people, language, shared } = input;
  const { company } = shared.policy;
  const firm = firmInWords(input);
  const ways = waysToReach(input);
  const person = personInWords(input);
  return {
    key: 'company',
    heading: company.heading,
    source: 'company',
    blocks: [
      ...paragraph(
        firm !== null && company.controller(`${firm},`),
        ways.length > 0 && company.reach(listed(ways, language)),
        affiliatesInWords(input),
      ),
      ...paragraph(
        person !== null && company.contact(person),
        people.length > 0 && shared.people(termsInWords(people, language)),
      ),
    ],
  };
}

function waysToReach({ binder, shared }: NoticeInput): string[] {
  const { company } = shared.policy;
  const { phone = '', email = '' } = binder.company ?? {};
  return [phone === '' ? '' : company.phone(phone), email === '' ? '' : company.email(email)].filter(
    (way) => way !== '',
  );
}
