import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import { fieldName } from '../../../shared/text/fields';
import { useApp, useBinder, useInWords, useWords } from '../../app/BinderProvider';
import { Ticks } from '../fields/Ticks';
import { noSystem } from '../systemForm';
import { text } from '../text';
import type { Field } from '../useEntryForm';
import styles from './SystemTicks.module.css';

/** Where the data lie; a system that is not in the binder yet is added by its name. */
export function SystemTicks({ field }: { field: Field<readonly string[]> }) {
  const { systems } = useBinder();
  const { language } = useApp().status;
  const { activity: words, field: fieldWords } = useWords(text);
  return (
    <div>
      <Ticks
        field={field}
        label={fieldWords.optional(fieldName('systems', language))}
        hint={words.systemsHint}
        options={systems.map(({ id, name, inUse }) => ({
          value: id,
          label: name,
          ...(inUse ? {} : { description: words.notInUse }),
        }))}
      />
      <AddSystem
        fieldId={`${field.id}-add`}
        onAdded={(id) => (field.value.includes(id) ? undefined : field.onChange([...field.value, id]))}
      />
    </div>
  );
}

function AddSystem({ fieldId, onAdded }: { fieldId: string; onAdded: (id: string) => void }) {
  const { systems } = useBinder();
  const { ask } = useApp();
  const words = useWords(text).activity;
  const inWords = useInWords();
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<Failure | null>(null);

  async function add(): Promise<void> {
    const wanted = name.trim();
    if (wanted === '') return;
    const known = systems.find((system) => system.name.toLowerCase() === wanted.toLowerCase());
    const result = known ? null : await ask('system.save', { ...noSystem, id: null, name: wanted });
    setRefusal(result === null || result.ok ? null : result.error);
    if (result !== null && !result.ok) return;
    onAdded(known?.id ?? (result?.ok ? result.value.id : ''));
    setName('');
  }
  /** Enter adds the system; it does not save the drawer. */
  function press(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void add();
  }
  return (
    <div className={styles.add}>
      <TextInput
        id={fieldId}
        label={words.newSystem}
        value={name}
        error={refusal === null ? undefined : inWords(refusal)}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={press}
      />
      <Button variant="default" onClick={() => void add()}>
        {words.addSystem}
      </Button>
    </div>
  );
}
