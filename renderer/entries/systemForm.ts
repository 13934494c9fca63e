import type { Input } from '../../shared/contract';
import { entriesContract } from '../../shared/contract/entries';
import type { Language } from '../../shared/domain/language';
import type { System } from '../../shared/domain/system/system';
import { schemaErrors } from './schemaErrors';
import { fromWords, inWords } from './termWords';
import type { text } from './text';
import type { FieldErrors } from './useEntryForm';

/** The guards stand here in words; `processor` is empty when the firm runs it itself. */
export type SystemValues = Omit<System, 'id' | 'processor' | 'guards'> & {
  processor: string;
  guards: readonly string[];
};

export const noSystem: Omit<System, 'id'> = {
  name: '',
  kind: 'program',
  holds: '',
  processor: null,
  guards: [],
  weakness: '',
  inUse: true,
  cannotDelete: false,
  note: '',
};

export function systemValues(system: System | undefined, language: Language): SystemValues {
  const { name, kind, holds, processor, guards, weakness, inUse, cannotDelete, note } = system ?? noSystem;
  return {
    name,
    kind,
    holds,
    processor: processor ?? '',
    guards: inWords(guards, language),
    weakness,
    inUse,
    cannotDelete,
    note,
  };
}

export function systemInput(
  id: string | null,
  values: SystemValues,
  language: Language,
  before: System | undefined,
): Input<'system.save'> {
  const was = before ?? noSystem;
  return {
    ...was,
    ...values,
    id,
    processor: values.processor === '' ? null : values.processor,
    guards: fromWords('measure', values.guards, { language, before: was.guards }),
  };
}

export const systemErrors = (
  values: SystemValues,
  language: Language,
  words: (typeof text)['da']['errors'],
): FieldErrors =>
  schemaErrors(entriesContract['system.save'].input, systemInput(null, values, language, undefined), words);
