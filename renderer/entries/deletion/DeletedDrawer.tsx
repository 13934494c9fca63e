import { deletionHows } from '../../../shared/domain/deletion/deletion';
import { howInWords } from '../../../shared/text/deletion';
import { fieldName } from '../../../shared/text/fields';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { Notice } from '../../ui/Notice';
import type { DrawerProps } from '../drawerProps';
import { EntryFrame } from '../EntryFrame';
import { Choice } from '../fields/Choice';
import { DateEntry } from '../fields/DateEntry';
import { FreeText } from '../fields/FreeText';
import { text as entryText } from '../text';
import { useEntry } from '../useEntry';
import { useEntryForm } from '../useEntryForm';
import {
  deletedErrors,
  deletedInput,
  deletedValues,
  lawOf,
  lawsInWords,
  noPreset,
  ofKind,
  type Preset,
} from './forms';
import { ItemFields } from './ItemFields';
import { nameOfItems } from './itemChoice';
import { Proof } from './Proof';
import { text } from './text';

/** What was deleted: which periods, where, when, how, by whom. */
export function DeletedDrawer({
  preset = noPreset,
  ...drawer
}: DrawerProps & { preset?: Preset | undefined }) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { today, language } = status;
  const binder = useBinder();
  const words = useWords(text);
  const { errors: general, field: fieldWords } = useWords(entryText);
  const { before, saved, frame } = useEntry(drawer, 'deletions');
  const act = ofKind(before, 'deleted');
  const by = binder.contactPerson?.name ?? '';
  const { field, ...form } = useEntryForm(
    'deleted',
    id,
    deletedValues(act, { preset, today, by }),
    (values) => deletedErrors(values, { binder, today, language, general }, words.errors),
  );
  const { values } = form;
  const named = (name: string): string => fieldName(name, language);
  const laws = lawOf(binder, values);
  const isSame =
    JSON.stringify(act && deletedValues(act, { preset, today, by }).items) === JSON.stringify(values.items);
  const name =
    act !== undefined && isSame ? act.name : nameOfItems({ binder, today, language }, values.items);

  return (
    <EntryFrame
      {...frame(words)}
      title={act?.name ?? words.deleted.newTitle}
      form={form}
      save={async (complete) => saved(await ask('deletion.save', deletedInput(id, complete, name)))}
    >
      <ItemFields items={field('items')} showsNext={field('showsNext')} places={field('deletionPlaces')} />
      <DateEntry field={field('deletedOn')} label={named('deletedOn')} />
      <div role="status">
        {laws.length === 0 ? null : (
          <Notice tone="warn">
            {lawsInWords(laws, language)} {words.deleted.earlyNote}
          </Notice>
        )}
      </div>
      {laws.length > 0 || values.whyEarly !== '' ? (
        <FreeText field={field('whyEarly')} label={named('whyEarly')} lines={2} />
      ) : null}
      <Choice
        field={field('howDeleted')}
        label={named('howDeleted')}
        hint={words.deleted.automaticHint}
        options={deletionHows.map((value) => ({ value, label: howInWords(value, language) }))}
      />
      <FreeText field={field('deletedBy')} label={named('deletedBy')} />
      <FreeText field={field('note')} label={fieldWords.optional(named('note'))} lines={2} />
      <Proof entry={act} />
    </EntryFrame>
  );
}
