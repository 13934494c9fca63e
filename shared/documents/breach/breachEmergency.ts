import type { Binder } from '../../domain/binder';
import { breachChannel } from '../../reference/breachForm';
import { breachHours } from '../../reference/deadlines';
import { authority } from '../../reference/library';
import { text, version } from '../../text/documents/breachEmergency';
import { longDate } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import type { PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/** A page to hang by the telephone: whom to call, the first hour, and what to write down (measure `m-brudprocedure`). */
export function breachEmergency(input: RegisterInput): PaperDocument {
  const { binder, language } = input;
  const words = text[language];
  const channel = breachChannel(language);
  const { verified } = authority();
  return registerPaper(input, {
    kind: 'breachEmergency',
    textVersion: version,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead },
      { kind: 'heading', level: 2, text: words.call.heading },
      ...table(words.call.heading, columns(words.call.columns, [22, 30, 20, 28]), calls(input)),
      { kind: 'heading', level: 2, text: words.hour.heading },
      { kind: 'list', items: words.hour.steps, columns: 1 },
      { kind: 'heading', level: 2, text: words.write.heading },
      ...words.write.lines.map((label) => ({ kind: 'writingLine', label }) as const),
      { kind: 'heading', level: 2, text: words.clock.heading },
      ...paragraph(words.clock.text(breachHours)),
      ...paragraph(words.clock.channel(channel.name, channel.address), words.clock.channelNote),
      ...paragraph(verified !== null && words.clock.phoneNote(longDate(verified, language))),
      ...(binder.clients.length === 0 ? [] : paragraph(words.clock.processor)),
    ],
  });
}

/** The person responsible, who looks after the computers, and the authority. */
function calls({ binder, language }: RegisterInput): string[][] {
  const { call } = text[language];
  const { contactPerson, company } = binder;
  const { phone = call.none, email = call.none, da, en } = authority();
  const suppliers = itSuppliers(binder);
  return [
    [
      call.responsible,
      contactPerson?.name ?? call.none,
      contactPerson?.phone || company?.phone || call.none,
      contactPerson?.email || company?.email || call.none,
    ],
    ...(suppliers.length === 0
      ? [[call.supplier, call.none, call.none, call.none]]
      : suppliers.map(({ name, contact }) => [
          call.supplier,
          contact.name === '' ? name : `${name}, ${contact.name}`,
          contact.phone || call.none,
          contact.email || call.none,
        ])),
    [call.authority, { da, en }[language], phone, email],
  ];
}

/** Who looks after the firm's computers, by the words in which the binder tells what a processor does. */
const itSuppliers = ({ processors }: Binder): Binder['processors'] =>
  processors
    .filter(({ service, name }) =>
      /\bIT\b|\b[Ii]t-|[Ss]upport|[Ss]erver|[Dd]rift af/.test(`${service} ${name}`),
    )
    .slice(0, MOST_SUPPLIERS);

/** More telephone numbers than these are looked up elsewhere in an emergency. */
const MOST_SUPPLIERS = 3;
