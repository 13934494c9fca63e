import { placesForFiles } from '../../domain/system/placesForFiles';
import { breachHours } from '../../reference/deadlines';
import { citation, requestMonths } from '../../reference/library';
import { listed } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import { affiliatesInWords, firmName, personInWords, reachablePerson } from '../common/firm';
import { lines } from '../common/lines';
import type { Block } from '../model';
import type { Section } from '../section';
import type { InstructionInput } from './input';

/** Why there is an instruction, and that the law asks for it (Arts. 29 and 32(4)). */
export function whySection({ words, language }: InstructionInput): Section {
  const { why } = words;
  const articles = ['art29', 'art32.4'].map((id) => citation(id, language));
  return {
    key: 'why',
    heading: why.heading,
    blocks: [
      ...paragraph(why.intro),
      ...lines(why.aims),
      ...paragraph(why.law(listed(articles, language)), why.meaning),
    ],
  };
}

/** The controller is the firm (Art. 4(7)); the contact person is a person in it. */
export function rolesSection(input: InstructionInput): Section {
  const { roles } = input.words;
  const person = personInWords(input);
  const firm = firmName(input);
  return {
    key: 'roles',
    heading: roles.heading,
    source: 'company',
    blocks: [
      ...paragraph(roles.controller(firm.charAt(0).toUpperCase() + firm.slice(1)), affiliatesInWords(input)),
      ...(person === null ? [] : paragraph(roles.person(person))),
    ],
  };
}

/** The rules of the house, in groups that are found again. */
export function rulesSection({ binder, words, language, person }: InstructionInput): Section {
  const { rules } = words;
  const places = placesForFiles(binder).map(({ name }) => name);
  return {
    key: 'rules',
    heading: rules.heading,
    blocks: [
      ...paragraph(rules.intro),
      ...rules
        .groups(person, places.length === 0 ? rules.chosen : listed(places, language))
        .flatMap((group): Block[] => [
          { kind: 'heading', level: 3, text: group.heading },
          ...lines(group.rules),
        ]),
    ],
  };
}

/** Requests of data subjects come by the counter and the telephone too, and the time runs (Art. 12(3)). */
export function requestsSection({ words, person }: InstructionInput): Section {
  const { requests } = words;
  return {
    key: 'requests',
    heading: requests.heading,
    source: 'company',
    blocks: paragraph(requests.text(person), requests.deadline(requestMonths)),
  };
}

/** What a breach is, whom to call at once, and why it is urgent (Art. 33(1)). */
export function breachSection(input: InstructionInput): Section {
  const { words, language, person } = input;
  const { breach } = words;
  const contact = reachablePerson(input);
  return {
    key: 'breach',
    heading: breach.heading,
    source: 'company',
    blocks: [
      ...paragraph(breach.intro),
      ...lines(breach.examples),
      ...paragraph(breach.call(person)),
      ...table(
        breach.table,
        columns(breach.columns, [36, 24, 40]),
        contact === null ? [] : [[contact.name, contact.phone, contact.email]],
      ),
      ...paragraph(breach.hurry(breachHours, citation('art33.1', language)), breach.keep),
    ],
  };
}

export const leavingSection = ({ words }: InstructionInput): Section => ({
  key: 'leaving',
  heading: words.leaving.heading,
  blocks: paragraph(words.leaving.text),
});
