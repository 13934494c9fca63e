import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { consentAudiences, consentTopics } from '../../../shared/domain/consent/consent';
import { usesOfWording } from '../../../shared/domain/consent/wordingVersions';
import { text as consentText } from '../../../shared/text/consent';
import { fieldName } from '../../../shared/text/fields';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { FieldRow } from '../../ui/Fields';
import type { DrawerProps } from '../drawerProps';
import { EntryFrame } from '../EntryFrame';
import { DateEntry } from '../fields/DateEntry';
import { FreeText } from '../fields/FreeText';
import { Pick } from '../fields/Pick';
import { text as entryText } from '../text';
import { useEntry } from '../useEntry';
import { useEntryForm } from '../useEntryForm';
import { wordingErrors, wordingInput, wordingValues } from './consentForms';
import styles from './consents.module.css';
import { text } from './text';
import { WordingChecks } from './WordingChecks';

/** The words the firm asks with, held against what a consent needs (Art. 7). */
export function WordingDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { activities, company, consents, customersWriteTo } = useBinder();
  const entryWords = useWords(entryText);
  const own = useWords(text);
  const words = own.wording;
  const { topics, audiences } = useWords(consentText);
  const { before: entry, saved, frame } = useEntry(drawer, 'consents');
  const before = entry?.kind === 'wording' ? entry : undefined;
  const { field, ...form } = useEntryForm('wording', id, wordingValues(before), (typed) =>
    wordingErrors(typed, { entry: entryWords.errors, own }),
  );
  const { values } = form;
  const named = (name: string): string => fieldName(name, status.language);
  const optional = (name: string): string => entryWords.field.optional(named(name));
  const uses = before === undefined ? 0 : usesOfWording(consents, before);
  const suggest = (): void =>
    field('words').onChange(
      words.suggestions[values.topic](
        company?.name ?? words.someFirm,
        customersWriteTo?.email || company?.email || words.someContact,
      ),
    );

  return (
    <EntryFrame
      {...frame(words, words.removeText)}
      title={before?.name ?? words.newTitle}
      form={form}
      save={async (typed) => saved(await ask('consent.save', wordingInput(id, typed)))}
    >
      <FreeText field={field('name')} label={words.name} hint={words.nameHint} />
      <FieldRow columns="1fr 1fr">
        <Pick
          field={field('topic')}
          label={named('topic')}
          options={consentTopics.map((value) => ({ value, label: topics[value] }))}
        />
        <Pick
          field={field('askedOf')}
          label={named('askedOf')}
          options={consentAudiences.map((value) => ({ value, label: audiences[value] }))}
        />
      </FieldRow>
      <FreeText field={field('purpose')} label={optional('purpose')} />
      <Pick
        field={field('activity')}
        label={optional('activity')}
        options={[
          { value: '', label: words.noActivity },
          ...activities.map(({ id: value, name }) => ({ value, label: name })),
        ]}
      />
      <FreeText
        field={field('words')}
        label={named('words')}
        hint={
          before === undefined
            ? words.wordsHint
            : uses === 0
              ? words.unused
              : words.used(uses, before.version + 1)
        }
        lines={5}
      />
      {values.words.trim() === '' ? (
        <div>
          <Button
            size="sm"
            variant="default"
            leftSection={<IconBulb size={16} stroke={2} aria-hidden />}
            onClick={suggest}
          >
            {words.suggestion}
          </Button>
        </div>
      ) : (
        <WordingChecks wording={values} firm={company?.name ?? null} />
      )}
      <DateEntry field={field('from')} label={optional('from')} clearable />
      <FreeText field={field('note')} label={optional('note')} lines={2} />
      {before === undefined || before.earlier.length === 0 ? null : (
        <div className={styles.quoted}>
          <strong>{words.earlier}</strong>
          {before.earlier.toReversed().map((one) => (
            <p key={one.version}>{words.versionSaid(one.version, one.words)}</p>
          ))}
        </div>
      )}
    </EntryFrame>
  );
}
