import type { SubProcessorNotice } from '../../domain/subProcessorNotice/subProcessorNotice';
import { countryName } from '../../reference/transfers';
import { text } from '../../text/documents/subProcessorLetter';
import { longDate } from '../../text/format';
import { paragraph } from '../blocks';
import { personInWords } from '../common/firm';
import { lines } from '../common/lines';
import type { Block } from '../model';
import type { RegisterInput } from '../registerPaper';

/** Whom a letter is to, and the day it is written. */
export const addressed = (
  to: { name: string; address: string },
  { language, made }: RegisterInput,
): Block[] => [
  ...paragraph([to.name, to.address].filter((part) => part !== '').join(', ')),
  ...paragraph(longDate(made, language)),
];

/** What is known of the new sub-processor, line by line. */
export function aboutNew(
  { name, address, country, service, startsOn }: SubProcessorNotice,
  replaced: string | null,
  { language }: RegisterInput,
): Block[] {
  const { about } = text[language];
  return lines([
    about.name([name, address].filter((part) => part !== '').join(', ')),
    ...(service === '' ? [] : [about.service(service)]),
    ...(country === '' ? [] : [about.country(countryName(country, language))]),
    ...(replaced === null ? [] : [about.replaces(replaced)]),
    ...(startsOn === null ? [] : [about.starts(longDate(startsOn, language))]),
  ]);
}

/** Who signs for the firm, and whom to write to. */
export function signed(input: RegisterInput): Block[] {
  const { binder, language } = input;
  const words = text[language];
  const person = personInWords(input);
  return [
    ...paragraph(person === null ? '' : words.writeTo(person)),
    {
      kind: 'signature',
      dateLabel: words.date,
      name: binder.contactPerson?.name ?? binder.company?.name ?? '',
      detail: binder.contactPerson?.title ?? '',
    },
  ];
}
