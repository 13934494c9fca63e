import { type ClipboardEvent, type KeyboardEvent, useId } from 'react';
import { describedBy, FieldError } from './FieldError';
import styles from './GroupedKeyInput.module.css';
import { groupLength, keyCharacters, spreadOverGroups } from './keyGroups';

interface GroupedKeyInputProps {
  legend: string;
  legendShown?: boolean | undefined;
  groups: readonly number[];
  groupLabel: (group: number) => string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  errors?: Readonly<Record<number, string>> | undefined;
  hint?: string | undefined;
  id?: string | undefined;
  onComplete?: (() => void) | undefined;
}

/** The recovery key as it stands on the sheet: groups of four. Goes on by itself, takes a paste of the whole key. */
export function GroupedKeyInput(props: GroupedKeyInputProps) {
  const ownId = useId();
  const { groups, id = ownId, errors = {} } = props;
  const values = groups.map((_, index) => props.value[index] ?? '');
  const focusGroup = (index: number) => document.getElementById(`${id}-${groups[index]}`)?.focus();

  function fill(from: number, typed: string): void {
    const next = spreadOverGroups(values, from, typed);
    props.onChange(next);
    const full = next[from]?.length === groupLength;
    if (!full) return;
    const firstOpen = next.findIndex((group, index) => index > from && group.length < groupLength);
    if (firstOpen >= 0) focusGroup(firstOpen);
    else if (next.every((group) => group.length === groupLength)) props.onComplete?.();
  }
  function paste(event: ClipboardEvent, index: number): void {
    event.preventDefault();
    const text = keyCharacters(event.clipboardData.getData('text'));
    // A whole key belongs in the first group wherever the cursor stands.
    fill(text.length >= groups.length * groupLength ? 0 : index, text);
  }
  function goBack(event: KeyboardEvent, index: number): void {
    if (event.key === 'Backspace' && values[index] === '' && index > 0) focusGroup(index - 1);
  }

  return (
    <fieldset className={styles.key} aria-describedby={describedBy(props.hint && `${id}-hint`)}>
      <legend className={props.legendShown ? styles.legend : styles.hidden}>{props.legend}</legend>
      {props.hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </p>
      ) : null}
      <div className={groups.length > 2 ? styles.many : styles.few}>
        {groups.map((group, index) => (
          <div key={group} className={styles.group}>
            <label htmlFor={`${id}-${group}`} className={styles.label}>
              {props.groupLabel(group)}
            </label>
            <input
              id={`${id}-${group}`}
              className={styles.input}
              value={values[index]}
              onChange={(event) => fill(index, event.currentTarget.value)}
              onPaste={(event) => paste(event, index)}
              onKeyDown={(event) => goBack(event, index)}
              onFocus={(event) => event.currentTarget.select()}
              autoComplete="off"
              autoCapitalize="characters"
              autoCorrect="off"
              spellCheck={false}
              aria-invalid={errors[group] ? true : undefined}
              aria-describedby={describedBy(errors[group] && `${id}-${group}-error`)}
            />
          </div>
        ))}
      </div>
      {groups.map((group) => (
        <FieldError key={group} id={`${id}-${group}-error`} text={errors[group]} />
      ))}
    </fieldset>
  );
}
