import { ActionIcon, CloseButton, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import 'dayjs/locale/da';
import { type ReactNode, useId, useState } from 'react';
import styles from './DateField.module.css';
import { dateInField, typedDate } from './typedDate';

interface DateFieldProps {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  language: 'da' | 'en';
  words: { clear: string; openCalendar: string; invalid: string; previous: string; next: string };
  hint?: ReactNode;
  error?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  clearable?: boolean | undefined;
  size?: 'sm' | 'md' | undefined;
  id?: string | undefined;
}

/**
 * A date is typed; the calendar is a help behind its own button. Mantine's DateInput opens the calendar on every
 * focus and silently puts the old date back for a text it cannot read: here the text stays and the field says so.
 */
export function DateField(props: DateFieldProps) {
  const ownId = useId();
  const { value, language, words, size = 'md', id = ownId } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const unreadable = draft !== null && draft.trim() !== '' && typedDate(draft) === null;
  const [complained, setComplained] = useState(false);

  function type(text: string): void {
    setDraft(text);
    setComplained(false);
    props.onChange(typedDate(text));
  }
  function leave(): void {
    setComplained(unreadable);
    if (!unreadable) setDraft(null);
  }
  function choose(date: string | null): void {
    setDraft(null);
    setComplained(false);
    setOpened(false);
    props.onChange(date);
  }

  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      trapFocus
      returnFocus
      withRoles={false}
      shadow="md"
    >
      <Popover.Target>
        <div className={styles.field}>
          <TextInput
            id={id}
            label={props.label}
            description={props.hint}
            error={props.error ?? (complained ? words.invalid : undefined)}
            size={size}
            inputMode="numeric"
            autoComplete="off"
            value={draft ?? dateInField(value, language)}
            onChange={(event) => type(event.currentTarget.value)}
            onBlur={leave}
            rightSectionWidth={props.clearable && value ? 68 : 38}
            rightSection={
              <span className={styles.buttons}>
                {props.clearable && value ? (
                  <CloseButton size="sm" aria-label={words.clear} onClick={() => choose(null)} />
                ) : null}
                <ActionIcon
                  variant="subtle"
                  size={size === 'sm' ? 28 : 32}
                  aria-label={`${words.openCalendar}: ${props.label}`}
                  aria-expanded={opened}
                  onClick={() => setOpened(!opened)}
                >
                  <IconCalendar size={16} stroke={2} aria-hidden />
                </ActionIcon>
              </span>
            }
          />
        </div>
      </Popover.Target>
      <Popover.Dropdown className={styles.calendar} role="dialog" aria-label={props.label}>
        <DatePicker
          value={value}
          onChange={choose}
          {...(value ? { defaultDate: value } : {})}
          {...(props.min ? { minDate: props.min } : {})}
          {...(props.max ? { maxDate: props.max } : {})}
          locale={language}
          firstDayOfWeek={1}
          hideOutsideDates
          classNames={{ day: styles.day }}
          ariaLabels={{
            previousMonth: words.previous,
            nextMonth: words.next,
            previousYear: words.previous,
            nextYear: words.next,
            previousDecade: words.previous,
            nextDecade: words.next,
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
