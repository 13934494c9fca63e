import { consentWays, isWording } from '../../../shared/domain/consent/consent';
import { versionsOf } from '../../../shared/domain/consent/wordingVersions';
import { thresholdValue } from '../../../shared/reference/thresholds';
import { text as consentText } from '../../../shared/text/consent';
import { fieldName } from '../../../shared/text/fields';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { FieldRow } from '../../ui/Fields';
import { Notice } from '../../ui/Notice';
import type { DrawerProps } from '../drawerProps';
import { EntryFrame } from '../EntryFrame';
import { Choice } from '../fields/Choice';
import { DateEntry } from '../fields/DateEntry';
import { FreeText } from '../fields/FreeText';
import { Pick } from '../fields/Pick';
import { EntryFiles } from '../files/EntryFiles';
import { text as entryText } from '../text';
import { useEntry } from '../useEntry';
import { useEntryForm } from '../useEntryForm';
import { givenErrors, givenInput, givenValues, wordingChoice } from './consentForms';
import styles from './consents.module.css';
import { text } from './text';

/** What the files of a consent are for. */
const PROOF = 'proof';

/** A consent that somebody gave, and what became of it (Art. 7). */
export function GivenConsentDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { consents } = useBinder();
  const entryWords = useWords(entryText);
  const own = useWords(text);
  const words = own.given;
  const { ways, givenBy, version } = useWords(consentText);
  const { before: entry, saved, frame } = useEntry(drawer, 'consents');
  const before = entry?.kind === 'given' ? entry : undefined;
  const wordings = consents.filter(isWording);
  const [first] = wordings;
  const { field, ...form } = useEntryForm(
    'consent',
    id,
    givenValues(before, first === undefined ? '' : wordingChoice(first.id, first.version)),
    (typed) => givenErrors(typed, status.today, { entry: entryWords.errors, own }),
  );
  const { values } = form;
  const named = (name: string): string => fieldName(name, status.language);
  const optional = (name: string): string => entryWords.field.optional(named(name));
  const chosen = wordings
    .flatMap((wording) => versionsOf(wording).map((one) => ({ wording, ...one })))
    .find((one) => wordingChoice(one.wording.id, one.version) === values.wording);
  const files = consents.find((one) => one.id === id)?.files ?? [];

  return (
    <EntryFrame
      {...frame(words)}
      title={before?.name ?? words.newTitle}
      form={form}
      save={async (typed) => saved(await ask('consent.save', givenInput(id, typed)))}
    >
      <FreeText field={field('name')} label={words.name} hint={words.nameHint} />
      <Choice
        field={field('givenBy')}
        label={named('givenBy')}
        options={(['person', 'guardian', 'group'] as const).map((value) => ({
          value,
          label: givenBy[value],
        }))}
      />
      <Pick
        field={field('wording')}
        label={named('wording')}
        options={[
          ...wordings.flatMap((wording) =>
            versionsOf(wording).map((one) => ({
              value: wordingChoice(wording.id, one.version),
              label: version(wording.name, one.version),
            })),
          ),
          ...goneWording(values.wording, wordings, before?.name ?? ''),
          { value: '', label: words.otherWords },
        ]}
      />
      {chosen === undefined ? (
        <FreeText field={field('words')} label={named('words')} hint={words.wordsHint} lines={4} />
      ) : (
        <div className={styles.quoted}>
          <strong>{words.asked}</strong>
          <p>{chosen.words}</p>
        </div>
      )}
      {chosen?.wording.askedOf === 'employees' ? <Notice tone="warn">{words.employee}</Notice> : null}
      {chosen?.wording.askedOf === 'children' ? (
        <Notice tone="info">{words.child(thresholdValue('th-child'))}</Notice>
      ) : null}
      <FieldRow columns="1fr 1fr">
        <Pick
          field={field('way')}
          label={named('way')}
          options={consentWays.map((value) => ({ value, label: ways[value] }))}
        />
        <DateEntry field={field('givenOn')} label={optional('givenOn')} clearable />
      </FieldRow>
      <FreeText field={field('proof')} label={optional('proof')} hint={words.proofHint} />
      {id === null ? (
        <p className={styles.hint}>{words.attachLater}</p>
      ) : (
        <EntryFiles of={{ list: 'consents', id }} files={files} role={PROOF} attachLabel={words.attach} />
      )}
      <FieldRow columns="1fr 1fr">
        <DateEntry field={field('withdrawnOn')} label={optional('withdrawnOn')} clearable />
        <DateEntry field={field('stoppedOn')} label={optional('stoppedOn')} clearable />
      </FieldRow>
      {values.withdrawnOn !== null && values.stoppedOn === null ? (
        <Notice tone="warn" urgent>
          {words.stopToday}
        </Notice>
      ) : null}
      {values.withdrawnOn === null ? null : (
        <FreeText field={field('stopped')} label={optional('stopped')} hint={words.stoppedHint} lines={2} />
      )}
      <FreeText field={field('note')} label={optional('note')} lines={2} />
    </EntryFrame>
  );
}

/** A wording that was removed can still be the one a consent was given to. */
const goneWording = (
  choice: string,
  wordings: readonly { id: string }[],
  label: string,
): { value: string; label: string }[] =>
  choice === '' || wordings.some(({ id }) => choice.startsWith(`${id}#`)) ? [] : [{ value: choice, label }];
