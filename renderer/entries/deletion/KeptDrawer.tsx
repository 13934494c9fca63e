import { keepCauses, keepScopes } from '../../../shared/domain/deletion/deletion';
import { causeInWords } from '../../../shared/text/deletion';
import { fieldName } from '../../../shared/text/fields';
import { useApp, useWords } from '../../app/BinderProvider';
import { FieldRow } from '../../ui/Fields';
import type { DrawerProps } from '../drawerProps';
import { EntryFrame } from '../EntryFrame';
import { Choice } from '../fields/Choice';
import { DateEntry } from '../fields/DateEntry';
import { FreeText } from '../fields/FreeText';
import { Pick } from '../fields/Pick';
import { text as entryText } from '../text';
import { useEntry } from '../useEntry';
import { useEntryForm } from '../useEntryForm';
import { keptErrors, keptInput, keptValues, noPreset, ofKind, type Preset } from './forms';
import { ItemFields } from './ItemFields';
import { Proof } from './Proof';
import { text } from './text';

/** What is kept beyond its time, why, and until when. */
export function KeptDrawer({ preset = noPreset, ...drawer }: DrawerProps & { preset?: Preset | undefined }) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { today, language } = status;
  const words = useWords(text);
  const { errors: general, field: fieldWords } = useWords(entryText);
  const { before, saved, frame } = useEntry(drawer, 'deletions');
  const act = ofKind(before, 'kept');
  const { field, ...form } = useEntryForm('kept', id, keptValues(act, { preset, today }), (values) =>
    keptErrors(values, { before: act, today, general }, words.errors),
  );
  const named = (name: string): string => fieldName(name, language);

  return (
    <EntryFrame
      {...frame(words)}
      title={act?.name ?? words.kept.newTitle}
      form={form}
      save={async (complete) => saved(await ask('deletion.save', keptInput(id, complete)))}
    >
      <FreeText field={field('name')} label={words.kept.name} hint={words.kept.nameHint} />
      <ItemFields items={field('items')} showsNext={field('showsNext')} places={field('deletionPlaces')} />
      <Choice
        field={field('keptScope')}
        label={named('keptScope')}
        options={keepScopes.map((value) => ({ value, label: words.kept.scope[value] }))}
      />
      <Pick
        field={field('keptCause')}
        label={named('keptCause')}
        options={keepCauses.map((value) => ({ value, label: causeInWords(value, language) }))}
      />
      <FreeText field={field('whyKept')} label={named('whyKept')} hint={words.kept.reasonHint} lines={2} />
      <FieldRow columns="1fr 1fr">
        <DateEntry field={field('decidedOn')} label={named('decidedOn')} />
        <DateEntry field={field('keptUntil')} label={named('keptUntil')} hint={words.kept.untilHint} />
      </FieldRow>
      <FreeText field={field('note')} label={fieldWords.optional(named('note'))} lines={2} />
      <Proof entry={act} />
    </EntryFrame>
  );
}
