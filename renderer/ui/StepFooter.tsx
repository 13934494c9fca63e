import { Button } from '@mantine/core';
import { type Icon, IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { ActionButton, type LinkOrAction } from './Link';
import styles from './StepFooter.module.css';

interface StepFooterProps {
  back?: LinkOrAction | undefined;
  action?: (LinkOrAction & { icon?: Icon | undefined }) | undefined;
  count?: string | undefined;
  primary: { label: string; onClick: () => void; loading?: boolean | undefined; icon?: Icon | undefined };
}

/** Stays at the bottom while the step scrolls. */
export function StepFooter({ back, action, count, primary }: StepFooterProps) {
  const PrimaryIcon = primary.icon ?? IconArrowRight;
  return (
    <div className={styles.bar}>
      {back ? <ActionButton target={back} variant="default" icon={IconArrowLeft} /> : null}
      {action ? <ActionButton target={action} variant="subtle" icon={action.icon} /> : null}
      <output className={styles.count}>{count}</output>
      <Button
        onClick={primary.onClick}
        loading={primary.loading ?? false}
        rightSection={<PrimaryIcon size={20} stroke={1.75} aria-hidden />}
      >
        {primary.label}
      </Button>
    </div>
  );
}
