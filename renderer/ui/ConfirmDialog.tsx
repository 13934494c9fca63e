import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './ConfirmDialog.module.css';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  text?: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
  loading?: boolean | undefined;
  destructive?: boolean | undefined;
}

/** Asks once, names the thing, and the safe answer has focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { destructive = true } = props;
  return (
    <Modal
      opened={props.opened}
      onClose={props.onCancel}
      title={props.title}
      centered
      withCloseButton={false}
      radius="lg"
      size={460}
      padding={24}
      // Its heading is no banner of the page.
      attributes={{ header: { role: 'none' } }}
      classNames={{ title: styles.title, header: styles.header, content: styles.content }}
    >
      {props.text ? <div className={styles.text}>{props.text}</div> : null}
      <div className={styles.buttons}>
        <Button
          color={destructive ? 'bad' : 'petrol'}
          loading={props.loading ?? false}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
        <Button variant="default" data-autofocus onClick={props.onCancel}>
          {props.cancelLabel}
        </Button>
      </div>
    </Modal>
  );
}
