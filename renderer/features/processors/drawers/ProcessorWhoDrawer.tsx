import { processorAudiences, processorStandings } from '../../../../shared/domain/processor/processor';
import { termSuggestions } from '../../../../shared/reference/library';
import { useApp, useWords } from '../../../app/BinderProvider';
import type { DrawerProps } from '../../../entries/drawerProps';
import { EntryFrame } from '../../../entries/EntryFrame';
import { Choice } from '../../../entries/fields/Choice';
import { FreeText } from '../../../entries/fields/FreeText';
import { TermList } from '../../../entries/fields/TermList';
import { Ticks } from '../../../entries/fields/Ticks';
import { useEntry } from '../../../entries/useEntry';
import { useEntryForm } from '../../../entries/useEntryForm';
import { ContactFields, PlaceFields } from './PartyFields';
import { text } from './text';
import { useErrorWords } from './useErrorWords';
import { processorWhoErrors, processorWhoInput, processorWhoValues } from './whoForm';

/** Who a processor is, what it does, and whether it is one at all (Art. 4(7) and (8)). */
export function ProcessorWhoDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { today, language } = status;
  const { who: words, optional } = useWords(text);
  const errorWords = useErrorWords(today);
  const { before, saved, frame } = useEntry(drawer, 'processors');
  const { field, ...form } = useEntryForm('who', id, processorWhoValues(before, language), (values) =>
    processorWhoErrors(values, before, { ...errorWords, language }),
  );
  return (
    <EntryFrame
      {...frame(words)}
      title={before === undefined ? words.newTitle : words.title}
      form={form}
      save={async (values) =>
        saved(await ask('processor.save', processorWhoInput(id, values, { before, language })))
      }
    >
      <FreeText field={field('name')} label={words.name} />
      <FreeText field={field('entity')} label={optional(words.entity)} hint={words.entityHint} />
      <FreeText field={field('service')} label={words.service} />
      <Choice
        field={field('standing')}
        label={words.standing}
        hint={words.standingHint}
        options={processorStandings.map((value) => ({ value, label: words.standings[value] }))}
      />
      <PlaceFields field={field} />
      <Ticks
        field={field('audiences')}
        label={words.audiences}
        options={processorAudiences.map((value) => ({ value, label: words.audience[value] }))}
      />
      <TermList
        field={field('dataCategories')}
        label={optional(words.dataCategories)}
        suggestions={termSuggestions('dataCategory', language)}
      />
      <ContactFields field={field} />
    </EntryFrame>
  );
}
