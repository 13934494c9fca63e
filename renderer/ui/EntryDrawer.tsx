import { Drawer } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import styles from './EntryDrawer.module.css';

interface EntryDrawerProps {
  opened: boolean;
  title: string;
  closeLabel: string;
  onClose: () => void;
  footer: ReactNode;
  onSubmit?: (() => void) | undefined;
  children: ReactNode;
}

/** An entry on top of its list. Keeps focus inside while open and gives it back to the row when closed. */
export function EntryDrawer({
  opened,
  title,
  closeLabel,
  onClose,
  footer,
  onSubmit,
  children,
}: EntryDrawerProps) {
  const inside = (
    <>
      <div ref={beginHere} className={styles.fields}>
        {children}
      </div>
      <div className={styles.footer}>{footer}</div>
    </>
  );
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      closeOnEscape={false}
      onKeyDown={(event) => (isOwnEscape(event) ? onClose() : undefined)}
      position="right"
      size={520}
      padding={0}
      transitionProps={{ duration: 140, timingFunction: 'ease-out' }}
      closeButtonProps={{ 'aria-label': closeLabel }}
      // Its heading is no banner of the page.
      attributes={{ header: { role: 'none' } }}
      classNames={{ content: styles.content, header: styles.header, title: styles.title, body: styles.body }}
    >
      {onSubmit ? (
        <form noValidate className={styles.form} onSubmit={(event) => submit(event, onSubmit)}>
          {inside}
        </form>
      ) : (
        <div className={styles.form}>{inside}</div>
      )}
    </Drawer>
  );
}

/** Focus begins at what is to be read or filled in, not at the cross in the corner. */
function beginHere(fields: HTMLElement | null): void {
  fields?.querySelector('input, textarea, button')?.setAttribute('data-autofocus', '');
}

// Mantine closes the drawer on any Escape, also on the one meant for a calendar or a list opened from it.
function isOwnEscape({ key, target, currentTarget }: KeyboardEvent): boolean {
  if (key !== 'Escape' || !(target instanceof Element) || !currentTarget.contains(target)) return false;
  return target.getAttribute('aria-expanded') !== 'true';
}

function submit(event: FormEvent, onSubmit: () => void): void {
  event.preventDefault();
  onSubmit();
}
