import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Input } from '../../shared/contract';
import { useApp, useInWords, useWords } from '../app/BinderProvider';
import { contentId } from '../ui/SkipLink';
import { text } from './text';
import styles from './undo.module.css';

type UndoPlace = Input<'entry.undo'>;

/**
 * Tells that an entry was saved or deleted, with the way back beside it. It stands for ten seconds, and as long as the
 * pointer or the focus is in it. Only the last change can be taken back, so only the last is told.
 */
export function useUndo(): (what: 'saved' | 'removed', place: UndoPlace) => void {
  const { ask } = useApp();
  const words = useWords(text).undo;
  const inWords = useInWords();

  async function undo(place: UndoPlace): Promise<void> {
    endUndo();
    // The button that was pressed is gone: who works by the keyboard goes on in the page.
    document.getElementById(contentId)?.focus();
    const result = await ask('entry.undo', place);
    tell(result.ok ? words.undone : inWords(result.error));
  }
  return (what, place) => {
    endUndo();
    tell(
      <span className={styles.told}>
        {words[what]}
        <Button size="sm" variant="subtle" onClick={() => void undo(place)}>
          {words.undo}
        </Button>
      </span>,
    );
  };
}

/** What was told is over: the next change is under way, or its buttons must not lie underneath. */
export const endUndo = (): void => notifications.clean();

const tell = (message: React.ReactNode): void => {
  notifications.show({ message, role: 'status' });
};
