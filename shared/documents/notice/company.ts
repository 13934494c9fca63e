import { listed } from '../../text/format';
import { paragraph } from '../blocks';
import { affiliatesInWords, firmInWords, personInWords, waysInWords } from '../common/firm';
import { termsInWords } from '../common/terms';
import type { Section } from '../section';
import type { NoticeInput } from './input';

/** The controller and whom to turn to (Arts. 13(1)(a) and 14(1)(a)), and whom the notice is for. */
export function companySection(input: NoticeInput): Section {
  const { people, language, shared } = input;
  const { company } = shared.policy;
  const firm = firmInWords(input);
  const { phone = '', email = '' } = input.binder.company ?? {};
  const ways = waysInWords({ phone, email }, language);
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
