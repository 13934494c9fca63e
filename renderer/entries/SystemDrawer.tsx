import { systemKinds } from '../../shared/domain/system/system';
import { termSuggestions } from '../../shared/reference/library';
import { fieldName, valueInWords } from '../../shared/text/fields';
import { sentenceStart } from '../../shared/text/format';
import { useApp, useBinder, useWords } from '../app/BinderProvider';
import type { DrawerProps } from './drawerProps';
import { EntryFrame } from './EntryFrame';
import { FreeText } from './fields/FreeText';
import { Pick } from './fields/Pick';
import { TermList } from './fields/TermList';
import { Tick } from './fields/Tick';
import { systemErrors, systemInput, systemValues } from './systemForm';
import { text } from './text';
import { useEntry } from './useEntry';
import { useEntryForm } from './useEntryForm';

/** A place where personal data lie: what lies there, who runs it, how it is guarded. */
export function SystemDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { language } = status;
  const { system: words, errors, field: fieldWords } = useWords(text);
  const { before, saved, frame } = useEntry(drawer, 'systems');
  const { field, ...form } = useEntryForm('system', id, systemValues(before, language), (values) =>
    systemErrors(values, language, errors),
  );
  const named = (name: string): string => fieldName(name, language);
  const optional = (name: string): string => fieldWords.optional(named(name));

  return (
    <EntryFrame
      {...frame(words)}
      title={before?.name ?? words.newTitle}
      form={form}
      save={async (values) => saved(await ask('system.save', systemInput(id, values, language, before)))}
    >
      <FreeText field={field('name')} label={words.name} hint={words.nameHint} />
      <Pick
        field={field('kind')}
        label={words.kind}
        options={systemKinds.map((kind) => ({
          value: kind,
          label: sentenceStart(valueInWords('kind', kind, language)),
        }))}
      />
      <FreeText field={field('holds')} label={optional('holds')} hint={words.holdsHint} lines={2} />
      <Pick field={field('processor')} label={words.runBy} options={useRunners(form.values.processor)} />
      <TermList
        field={field('guards')}
        label={optional('guards')}
        suggestions={termSuggestions('measure', language)}
      />
      <FreeText field={field('weakness')} label={optional('weakness')} hint={words.weaknessHint} />
      <Tick field={field('inUse')} label={named('inUse')} hint={words.inUseHint} />
      <Tick field={field('cannotDelete')} label={named('cannotDelete')} hint={words.cannotDeleteHint} />
      <FreeText field={field('note')} label={optional('note')} lines={2} />
    </EntryFrame>
  );
}

/** The firm itself or one of its processors; one that is gone stays chosen until another one is. */
function useRunners(chosen: string): { value: string; label: string }[] {
  const { processors } = useBinder();
  const words = useWords(text).system;
  const known = processors.map(({ id, name }) => ({ value: id, label: name }));
  const isGone = chosen !== '' && !known.some(({ value }) => value === chosen);
  return [
    { value: '', label: words.runByUs },
    ...known,
    ...(isGone ? [{ value: chosen, label: words.runnerGone }] : []),
  ];
}
