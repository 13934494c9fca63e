import { ActionIcon, Tooltip } from '@mantine/core';
import { IconEye, IconMessagePlus } from '@tabler/icons-react';
import { useWords } from '../../../app/BinderProvider';
import { StatusText } from '../../../ui/StatusText';
import type { ItemStatus } from '../itemWords';
import { text as reviewText } from '../text';
import styles from './step.module.css';
import { text } from './text';

interface ItemStateProps {
  name: string;
  states: readonly ItemStatus[];
  facts: string;
  seeAgain: boolean;
  onRemark: (() => void) | undefined;
}

/** How the item stands, and the way to put a remark beside its answer. */
export function ItemState({ name, states, facts, seeAgain, onRemark }: ItemStateProps) {
  const words = useWords(text).remark;
  const shared = useWords(reviewText);
  return (
    <div className={styles.state}>
      <div className={styles.states}>
        {facts === '' ? null : <span className={styles.facts}>{facts}</span>}
        {states.map((state) => (
          <StatusText key={state.text} tone={state.tone}>
            {state.text}
          </StatusText>
        ))}
        {seeAgain ? (
          <StatusText tone="info" icon={IconEye}>
            {shared.seeAgain}
          </StatusText>
        ) : null}
      </div>
      {onRemark ? (
        <Tooltip label={words.add}>
          <ActionIcon variant="subtle" size={28} aria-label={words.addTo(name)} onClick={onRemark}>
            <IconMessagePlus size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ) : null}
    </div>
  );
}
