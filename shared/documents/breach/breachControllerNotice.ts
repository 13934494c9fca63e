import { breachHours } from '../../reference/deadlines';
import { text, version } from '../../text/documents/breachControllerNotice';
import { columns, paragraph, table } from '../blocks';
import { firmName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';
import { formAnswers } from './formAnswers';

/** What the controller needs for its own notification, by the form's fields (Art. 33(3)(a), (c) and (d)). */
const NATURE = [
  'bf-opdaget',
  'bf-skete',
  'bf-stoppet',
  'bf-beskrivelse',
  'bf-type',
  'bf-aarsag',
  'bf-system',
];
const PEOPLE = [
  'bf-kat-personer',
  'bf-antal-personer',
  'bf-kat-data',
  'bf-antal-data',
  'bf-saerlige',
  'bf-kryptering',
];
const CONSEQUENCES = ['bf-konsekvens', 'bf-sandsynlig'];
const MEASURES = ['bf-foer', 'bf-truffet', 'bf-planlagt', 'bf-afhjaelp'];

/** The processor's notice to the controller whose data they are (Art. 33(2)). */
export function breachControllerNotice(input: RegisterInput): PaperDocument | null {
  const { binder, subject, language } = input;
  const breach = binder.breaches.find(({ id }) => id === subject);
  if (breach === undefined) return null;
  const words = text[language];
  const answers = formAnswers({ breach, binder, language });
  const client = binder.clients.find(({ id }) => id === breach.client)?.name ?? words.client;
  const part = (heading: string, ids: readonly string[]): Block[] => [
    { kind: 'heading', level: 2, text: heading },
    ...table(
      heading,
      columns(words.columns, [36, 64]),
      answers
        .filter(({ id }) => ids.includes(id))
        .map(({ name, value }) => [name, value === '' ? words.unknown : value]),
    ),
  ];
  return registerPaper(input, {
    kind: 'breachControllerNotice',
    textVersion: version,
    title: words.title,
    blocks: [
      ...paragraph(words.to(client)),
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) },
      ...paragraph(words.clock(breachHours)),
      ...part(words.nature, [...NATURE, ...PEOPLE]),
      ...part(words.consequences, CONSEQUENCES),
      ...part(words.measures, MEASURES),
      ...paragraph(words.more),
      ...part(words.contact, ['bf-kontakt']),
    ],
  });
}
