import { useApp, useWords } from '../../../app/BinderProvider';
import type { DrawerProps } from '../../../entries/drawerProps';
import { EntryFrame } from '../../../entries/EntryFrame';
import { FreeText } from '../../../entries/fields/FreeText';
import { useEntry } from '../../../entries/useEntry';
import { useEntryForm } from '../../../entries/useEntryForm';
import { ContactFields, PlaceFields } from './PartyFields';
import { text } from './text';
import { useErrorWords } from './useErrorWords';
import { clientWhoErrors, clientWhoInput, clientWhoValues } from './whoForm';

/** A customer for whom the firm is the processor (Art. 30(2)(a)). */
export function ClientDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { today, language } = status;
  const { who: words, optional } = useWords(text);
  const errorWords = useErrorWords(today);
  const { before, saved, frame } = useEntry(drawer, 'clients');
  const { field, ...form } = useEntryForm('client', id, clientWhoValues(before, language), (values) =>
    clientWhoErrors(values, before, { ...errorWords, language }),
  );
  return (
    <EntryFrame
      {...frame({ removeLabel: words.removeClient, removeTitle: words.removeClientTitle })}
      title={before === undefined ? words.newClientTitle : words.clientTitle}
      form={form}
      save={async (values) =>
        saved(await ask('client.save', clientWhoInput(id, values, { before, language })))
      }
    >
      <FreeText field={field('name')} label={words.clientName} />
      <FreeText
        field={field('service')}
        label={optional(words.clientService)}
        hint={words.clientServiceHint}
      />
      <PlaceFields field={field} />
      <ContactFields field={field} />
    </EntryFrame>
  );
}
