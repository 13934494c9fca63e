import { TextInput } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useState } from 'react';
import { describedBy } from './FieldError';
import styles from './PassphraseField.module.css';
import { StatusText } from './StatusText';
import type { Tone } from './tone';

interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  words: { show: string; hide: string; capsLockOn: string };
  strength?: { word: string; tone: Tone } | undefined;
  autoComplete: 'current-password' | 'new-password';
  size?: 'md' | 'lg' | undefined;
  autoFocus?: boolean | undefined;
  id?: string | undefined;
  shown?: boolean | undefined;
  onShownChange?: ((shown: boolean) => void) | undefined;
}

/** Paste and password managers work as in any field; nothing to solve, nothing to remember twice. */
export function PassphraseField(props: PassphraseFieldProps) {
  const ownId = useId();
  const id = props.id ?? ownId;
  const [ownShown, setOwnShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const shown = props.shown ?? ownShown;

  function toggle(): void {
    setOwnShown(!shown);
    props.onShownChange?.(!shown);
  }
  function watchCapsLock(event: KeyboardEvent | MouseEvent): void {
    setCapsLock(event.getModifierState('CapsLock'));
  }

  return (
    <div className={styles.field}>
      <TextInput
        id={id}
        label={props.label}
        type={shown ? 'text' : 'password'}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={watchCapsLock}
        onKeyUp={watchCapsLock}
        onMouseDown={watchCapsLock}
        onBlur={() => setCapsLock(false)}
        error={props.error}
        autoComplete={props.autoComplete}
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
        data-autofocus={props.autoFocus || undefined}
        ref={props.autoFocus ? focusOnce : null}
        aria-describedby={describedBy(props.hint ? `${id}-hint` : null, props.error ? `${id}-error` : null)}
        classNames={{ input: props.size === 'lg' ? styles.large : undefined }}
        rightSectionWidth={80}
        rightSection={
          <button type="button" className={styles.eye} onClick={toggle} aria-controls={id}>
            {shown ? (
              <IconEyeOff size={16} stroke={2} aria-hidden />
            ) : (
              <IconEye size={16} stroke={2} aria-hidden />
            )}
            {shown ? props.words.hide : props.words.show}
          </button>
        }
      />
      <output>
        {props.strength && props.value !== '' ? (
          <span className={styles.line}>
            <StatusText tone={props.strength.tone}>{props.strength.word}</StatusText>
          </span>
        ) : null}
        {capsLock ? (
          <span className={styles.line}>
            <StatusText tone="warn">{props.words.capsLockOn}</StatusText>
          </span>
        ) : null}
      </output>
      {props.hint ? (
        <div id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </div>
      ) : null}
    </div>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
