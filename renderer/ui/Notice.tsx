import { type Icon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ActionButton, type LinkOrAction } from './Link';
import styles from './Notice.module.css';
import { type Tone, toneIcon } from './tone';

// A band tells of something; the clock and the pencil are for deadlines and corrections in a list.
const noticeIcon: Record<Tone, Icon> = { ...toneIcon, bad: IconAlertTriangle, info: IconInfoCircle };

interface NoticeProps {
  tone: Tone;
  title?: string | undefined;
  icon?: Icon | undefined;
  children: ReactNode;
  action?: LinkOrAction | undefined;
  secondAction?: LinkOrAction | undefined;
  urgent?: boolean | undefined;
}

/** A quiet band with something to know and at most two things to do. `urgent` is read out at once. */
export function Notice({ tone, title, icon, children, action, secondAction, urgent }: NoticeProps) {
  const NoticeIcon = icon ?? noticeIcon[tone];
  return (
    <div className={styles.notice} data-tone={tone} role={urgent ? 'alert' : undefined}>
      <NoticeIcon size={20} stroke={1.75} aria-hidden />
      <div className={styles.words}>
        {title ? <b>{title} </b> : null}
        {children}
      </div>
      {action || secondAction ? (
        <div className={styles.actions}>
          {secondAction ? <ActionButton target={secondAction} variant="subtle" size="sm" /> : null}
          {action ? <ActionButton target={action} variant="default" size="sm" /> : null}
        </div>
      ) : null}
    </div>
  );
}
