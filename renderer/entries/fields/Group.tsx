import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Fields } from '../../ui/Fields';
import type { GroupField } from '../groupField';
import styles from './Group.module.css';

interface GroupProps<Item extends object> {
  group: GroupField<Item>;
  label: string;
  hint?: ReactNode;
  addLabel: string;
  /** What one of them is called, counted from 1: "Purpose 2". */
  itemLabel: (number: number) => string;
  removeLabel: (number: number) => string;
  /** A further one as it begins. */
  fresh: (items: readonly Item[]) => Item;
  most: number;
  children: (index: number, item: Item) => ReactNode;
}

/** Parts of an entry that there can be several of, each with fields of its own; they can be added and removed. */
export function Group<Item extends object>(props: GroupProps<Item>) {
  const { group, label, hint, addLabel, fresh, most } = props;
  const { keys, add, remove } = useKeys(group.items.length);
  return (
    <fieldset
      id={group.id}
      className={styles.group}
      tabIndex={-1}
      aria-describedby={group.error ? `${group.id}-error` : undefined}
    >
      <legend className={styles.legend}>{label}</legend>
      {hint ? <div className={styles.hint}>{hint}</div> : null}
      {group.items.map((item, index) => (
        <GroupItem
          key={keys[index]}
          label={props.itemLabel(index + 1)}
          removeLabel={props.removeLabel(index + 1)}
          onRemove={() => {
            remove(index);
            group.onChange(group.items.filter((_, at) => at !== index));
            document.getElementById(`${group.id}-add`)?.focus();
          }}
        >
          {props.children(index, item)}
        </GroupItem>
      ))}
      {group.error ? (
        <p id={`${group.id}-error`} className={styles.error}>
          {group.error}
        </p>
      ) : null}
      <Button
        id={`${group.id}-add`}
        size="sm"
        variant="default"
        className={styles.add}
        disabled={group.items.length >= most}
        leftSection={<IconPlus size={16} stroke={2} aria-hidden />}
        onClick={() => {
          add();
          group.onChange([...group.items, fresh(group.items)]);
          focusNewest(group.id, group.items.length);
        }}
      >
        {addLabel}
      </Button>
    </fieldset>
  );
}

interface GroupItemProps {
  label: string;
  removeLabel: string;
  onRemove: () => void;
  children: ReactNode;
}

function GroupItem({ label, removeLabel, onRemove, children }: GroupItemProps) {
  return (
    <fieldset className={styles.item}>
      <legend className={styles.itemLabel}>{label}</legend>
      <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
        <IconTrash size={18} stroke={1.75} aria-hidden />
      </button>
      <Fields>{children}</Fields>
    </fieldset>
  );
}

/** Its items have no ids: what React tells them by is kept here, so that removing one leaves the others as they are. */
function useKeys(length: number) {
  const [state, setState] = useState(() => ({ next: length, keys: Array.from({ length }, (_, at) => at) }));
  const keys = state.keys.length === length ? state.keys : Array.from({ length }, (_, at) => state.next + at);
  return {
    keys,
    add: () => setState((old) => ({ next: old.next + 1, keys: [...old.keys, old.next] })),
    remove: (index: number) =>
      setState((old) => ({ ...old, keys: old.keys.filter((_, at) => at !== index) })),
  };
}

/** Whoever adds one goes on in it. */
function focusNewest(groupId: string, index: number): void {
  requestAnimationFrame(() => {
    const first = document.querySelector<HTMLElement>(`[id^="${groupId}.${index}."]`);
    const control = first?.matches('input, textarea, button')
      ? first
      : first?.querySelector('input, textarea');
    if (control instanceof HTMLElement) control.focus();
  });
}
