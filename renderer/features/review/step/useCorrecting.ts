import { useState } from 'react';
import type { ReviewItem } from '../../../../shared/domain/review/items';
import { type EntryChoice, type OpenEntry, useEntryDrawer } from '../../../entries/useEntryDrawer';
import { useReview } from '../reviewContext';
import { stepOfSubject } from './stepOfSubject';

type Correcting = {
  open: OpenEntry;
  isChoosingSource: boolean;
  isPaperShown: boolean;
  isAnythingOpen: boolean;
  correct: (item: ReviewItem) => void;
  add: (subject: EntryChoice['subject']) => void;
  showPaper: () => void;
  close: () => void;
  saved: (changed: readonly string[], choice: EntryChoice) => Promise<void>;
};

/** What stands open on top of the step, and the answers that saving an entry gives. */
export function useCorrecting(): Correcting {
  const { send } = useReview();
  const { open, show, close } = useEntryDrawer();
  const [panel, setPanel] = useState<'nothing' | 'sources' | 'paper'>('nothing');
  const [isForPolicy, setIsForPolicy] = useState(false);

  function correct(item: ReviewItem): void {
    if (item.subject === 'document') {
      setPanel('sources');
      setIsForPolicy(true);
      return;
    }
    setPanel('nothing');
    show({ subject: item.subject, id: item.id });
  }
  function closeAll(): void {
    setPanel('nothing');
    setIsForPolicy(false);
    close();
  }
  /** What was saved with a change is corrected; the policy too, when it was the policy that led there. */
  async function saved(changed: readonly string[], { subject }: EntryChoice): Promise<void> {
    closeAll();
    for (const item of changed) {
      await send('review.answer', { step: stepOfSubject[subject], item, kind: 'corrected' });
    }
    if (isForPolicy && changed.length > 0) {
      await send('review.answer', { step: 'documents', item: 'customerPolicy', kind: 'corrected' });
    }
  }

  return {
    open,
    isChoosingSource: panel === 'sources',
    isPaperShown: panel === 'paper',
    isAnythingOpen: open.isOpen || panel !== 'nothing',
    correct,
    add: (subject) => show({ subject, id: null }),
    showPaper: () => setPanel('paper'),
    close: closeAll,
    saved,
  };
}
