import { Group, Radio } from '@mantine/core';
import type { LockAfter } from '../../../../shared/domain/settings/settings';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { Setting } from '../Setting';
import styles from '../settings.module.css';
import { text } from './text';

const choices: readonly LockAfter[] = [5, 10, 30, null];

const named = (minutes: LockAfter): string => String(minutes);

/** Minutes without a key or a mouse before the binder locks itself; saved as it is chosen. */
export function LockItself() {
  const { lockAfterMinutes } = useBinder().settings;
  const words = useWords(text).lock;
  const asking = useAsking();

  function choose(value: string): void {
    const minutes = choices.find((choice) => named(choice) === value);
    if (minutes !== undefined) void asking.ask('security.lockAfter', { minutes });
  }

  return (
    <Setting
      title={words.title}
      text={
        <>
          <Refusal failure={asking.refusal} />
          <Radio.Group label={words.label} value={named(lockAfterMinutes)} onChange={choose}>
            <Group gap={24} mt={8}>
              {choices.map((minutes) => (
                <Radio
                  key={named(minutes)}
                  value={named(minutes)}
                  label={minutes === null ? words.never : words.minutes(minutes)}
                />
              ))}
            </Group>
          </Radio.Group>
          <p className={styles.note}>
            {lockAfterMinutes === null ? `${words.yourself} ${words.also}` : words.also}
          </p>
        </>
      }
    />
  );
}
