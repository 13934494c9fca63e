import { useRef, useState } from 'react';
import { suggestedDue } from '../../../../shared/domain/review/answering';
import type { ReviewItem } from '../../../../shared/domain/review/items';
import { answerTo } from '../../../../shared/domain/review/progress';
import type { ReviewAnswer } from '../../../../shared/domain/review/review';
import type { Failure } from '../../../../shared/errors';
import type { Result } from '../../../../shared/result';
import { useWords } from '../../../app/BinderProvider';
import { isOfTheDisk } from '../../../app/unsaved';
import type { Answer } from '../../../ui/ThreeAnswer';
import { useReview } from '../reviewContext';
import type { Wanted } from './FollowUp';
import { suggestedTask } from './suggestedTask';
import { text } from './text';

type ItemAnswer = {
  answer: ReviewAnswer | undefined;
  /** What stands chosen: the saved answer, or a follow-up that is being written. */
  chosen: Answer | null;
  choose: (kind: Exclude<Answer, 'corrected'>) => void;
  /** What the three fields of a follow-up begin with. */
  wanted: Wanted;
  saveFollowUp: (wanted: { what: string; who: string; due: string }) => void;
  saveNote: (note: string) => void;
  /** Takes the answer back, and with it the task it made. */
  withdraw: () => void;
  /** Why the last change was refused; a disk that cannot be written is told by the frame. */
  failure: Failure | null;
};

/** The answer to one item, and the ways to give it. */
export function useItemAnswer(item: ReviewItem, name: string): ItemAnswer {
  const { binder, review, today, send } = useReview();
  const words = useWords(text);
  const [isWriting, setIsWriting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  // A text still on its way when another answer is given must not bring the follow-up back.
  const isDropped = useRef(false);
  const place = { step: item.step, item: item.id };
  const answer = answerTo(review, item.step, item.id);

  const task = binder.tasks.find(({ id }) => id === answer?.taskId);
  const wanted: Wanted = task ?? {
    what: suggestedTask(item, name, words),
    who: binder.contactPerson?.name ?? '',
    due: suggestedDue(review, today),
  };

  async function told(asked: Promise<Result<unknown>>): Promise<void> {
    const result = await asked;
    setFailure(result.ok || isOfTheDisk(result.error) ? null : result.error);
    if (result.ok) setIsWriting(false);
  }
  function saveFollowUp({ what, who, due }: { what: string; who: string; due: string }): void {
    if (!isDropped.current) void told(send('review.followUp', { ...place, what, who, due }));
  }
  function choose(kind: Exclude<Answer, 'corrected'>): void {
    isDropped.current = kind === 'confirmed';
    if (kind === 'confirmed') {
      setIsWriting(false);
      void told(send('review.answer', { ...place, kind }));
    } else if (answer?.kind !== 'followUp') {
      setIsWriting(true);
      if (wanted.due !== null && wanted.who !== '') saveFollowUp({ ...wanted, due: wanted.due });
    }
  }

  return {
    answer,
    chosen: isWriting ? 'followUp' : (answer?.kind ?? null),
    choose,
    wanted,
    saveFollowUp,
    saveNote: (note) => void told(send('review.note', { ...place, note })),
    withdraw: () => {
      isDropped.current = true;
      setIsWriting(false);
      void told(send('review.withdrawAnswer', place));
    },
    failure,
  };
}
