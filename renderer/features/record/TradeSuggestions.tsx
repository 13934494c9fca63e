import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { otherActivities } from '../../../shared/domain/activity/suggestions';
import { useBinder, useInWords, useWords } from '../../app/BinderProvider';
import { useAsking } from '../../app/useAsking';
import { Notice } from '../../ui/Notice';
import styles from './record.module.css';
import { text } from './text';

/** What other firms of the trade have in their record; one press adds it with what the catalogue says, to be gone through. */
export function TradeSuggestions({ onAdded }: { onAdded: (id: string) => void }) {
  const binder = useBinder();
  const words = useWords(text);
  const inWords = useInWords();
  const { ask, working, refusal } = useAsking();
  const trade = binder.setup.answers.trade?.trade;
  const others = otherActivities(binder);
  if (trade === undefined || others.length === 0) return null;

  async function add(id: string): Promise<void> {
    const saved = await ask('activity.addSuggested', { id });
    if (saved !== null) onAdded(saved.id);
  }
  return (
    <section className={styles.suggestions} aria-label={words.others[trade]}>
      <p className={styles.othersHave}>{words.others[trade]}</p>
      {refusal ? (
        <Notice tone="bad" urgent>
          {inWords(refusal)}
        </Notice>
      ) : null}
      <ul>
        {others.map(({ id, name }) => (
          <li key={id}>
            <Button
              size="sm"
              variant="default"
              disabled={working !== null}
              aria-label={words.addOther(name)}
              leftSection={<IconPlus size={16} stroke={2} aria-hidden />}
              onClick={() => void add(id)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
