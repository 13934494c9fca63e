import { useState } from 'react';
import type { ReviewItem } from '../../../../shared/domain/review/items';
import type { ReviewStep } from '../../../../shared/domain/review/review';
import { stepOfSubject } from '../../../../shared/domain/review/stepSubjects';
import type { Failure } from '../../../../shared/errors';
import { isOfTheDisk } from '../../../app/unsaved';
import type { EntryChoice } from '../../../entries/drawerProps';
import { type OpenDrawer, useDrawer } from '../../../entries/useDrawer';
import { useReview } from '../reviewContext';

/** `isForPolicy`: it was the policy that led to the entry, so it is the policy that is corrected too. */
type Correction = EntryChoice & { isForPolicy: boolean };

type Correcting = {
  open: OpenDrawer<Correction>;
  isChoosingSource: boolean;
  isPaperShown: boolean;
  isAnythingOpen: boolean;
  correct: (item: ReviewItem) => void;
  add: (subject: EntryChoice['subject']) => void;
  showPaper: () => void;
  close: () => void;
  saved: (changed: readonly string[], choice: Correction) => Promise<void>;
  /** Why the correction was saved but not the answer; a disk that cannot be written is told by the frame. */
  refusal: Failure | null;
};

/** What stands open on top of the step, and the answers that saving an entry gives. */
export function useCorrecting(step: ReviewStep): Correcting {
  const { review, send } = useReview();
  const { open, show, close } = useDrawer<Correction>(`review/${review.id}/${step}`);
  const [panel, setPanel] = useState<'nothing' | 'sources' | 'paper'>('nothing');
  const [refusal, setRefusal] = useState<Failure | null>(null);

  function correct({ subject, id }: ReviewItem): void {
    setRefusal(null);
    setPanel(subject === 'document' ? 'sources' : 'nothing');
    if (subject !== 'document') show({ subject, id, isForPolicy: panel === 'sources' });
  }
  function closeAll(): void {
    setPanel('nothing');
    close();
  }
  /** What was saved with a change is corrected; the policy too, when it was the policy that led there. */
  async function saved(changed: readonly string[], { subject, isForPolicy }: Correction): Promise<void> {
    closeAll();
    const corrected = changed.map((item) => ({ step: stepOfSubject[subject], item }));
    if (isForPolicy && changed.length > 0) corrected.push({ step: 'documents', item: 'customerPolicy' });
    for (const place of corrected) {
      const result = await send('review.answer', { ...place, kind: 'corrected' });
      if (!result.ok && !isOfTheDisk(result.error)) setRefusal(result.error);
    }
  }

  return {
    open,
    isChoosingSource: panel === 'sources',
    isPaperShown: panel === 'paper',
    isAnythingOpen: open.isOpen || panel !== 'nothing',
    correct,
    add: (subject) => show({ subject, id: null, isForPolicy: false }),
    showPaper: () => setPanel('paper'),
    close: closeAll,
    saved,
    refusal,
  };
}
