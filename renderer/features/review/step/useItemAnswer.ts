import { useRef, useState } from 'react';
import { suggestedDue } from '../../../../shared/domain/review/answering';
import type { ReviewItem } from '../../../../shared/domain/review/items';
import { answerTo } from '../../../../shared/domain/review/progress';
import type { Review, ReviewAnswer } from '../../../../shared/domain/review/review';
import type { Failure } from '../../../../shared/errors';
import type { Result } from '../../../../shared/result';
import { useWords } from '../../../app/BinderProvider';
import { useDraft } from '../../../app/drafts';
import { isOfTheDisk } from '../../../app/unsaved';
import type { Answer } from '../../../ui/ThreeAnswer';
import { useReview } from '../reviewContext';
import type { Complete, Wanted } from './FollowUp';
import { suggestedTask } from './suggestedTask';
import { text } from './text';

type ItemAnswer = {
  answer: ReviewAnswer | undefined;
  /** What stands chosen: the saved answer, or a follow-up that is being written. */
  chosen: Answer | null;
  choose: (kind: Exclude<Answer, 'corrected'>) => void;
  /** What the three fields of a follow-up begin with. */
  wanted: Wanted;
  /** Where what is typed is kept until it is saved. */
  places: { followUp: string; note: string };
  /** Both answer whether it was saved. */
  saveFollowUp: (wanted: Complete) => Promise<boolean>;
  saveNote: (note: string) => Promise<boolean>;
  isNoteBegun: boolean;
  /** Takes the answer back, and with it the task it made. */
  withdraw: () => void;
  /** Why the last change was refused; a disk that cannot be written is told by the frame. */
  failure: Failure | null;
};

/** The answer to one item, and the ways to give it. */
export function useItemAnswer(item: ReviewItem, name: string): ItemAnswer {
  const { binder, review, today, send } = useReview();
  const words = useWords(text);
  const places = placesOf(review, item);
  const followUpDraft = useDraft(places.followUp);
  const noteDraft = useDraft(places.note);
  const [isWriting, setIsWriting] = useState(followUpDraft.kept() !== undefined);
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

  async function told(asked: Promise<Result<unknown>>): Promise<boolean> {
    const result = await asked;
    setFailure(result.ok || isOfTheDisk(result.error) ? null : result.error);
    return result.ok;
  }
  async function saveFollowUp({ what, who, due }: Complete): Promise<boolean> {
    if (isDropped.current) return true;
    const isSaved = await told(send('review.followUp', { ...place, what, who, due }));
    if (isSaved) setIsWriting(false);
    return isSaved;
  }
  /** Another answer takes the follow-up's place; when it is refused, the follow-up is still there to be written. */
  async function drop(asked: Promise<Result<unknown>>): Promise<void> {
    isDropped.current = true;
    followUpDraft.drop();
    setIsWriting(false);
    if (!(await told(asked))) isDropped.current = false;
  }
  function choose(kind: Exclude<Answer, 'corrected'>): void {
    if (kind === 'confirmed') return void drop(send('review.answer', { ...place, kind }));
    isDropped.current = false;
    if (answer?.kind === 'followUp') return;
    setIsWriting(true);
    if (wanted.due !== null && wanted.who !== '') void saveFollowUp({ ...wanted, due: wanted.due });
  }

  return {
    answer,
    chosen: isWriting ? 'followUp' : (answer?.kind ?? null),
    choose,
    wanted,
    places,
    saveFollowUp,
    saveNote: (note) => told(send('review.note', { ...place, note })),
    isNoteBegun: noteDraft.kept() !== undefined,
    withdraw: () => void drop(send('review.withdrawAnswer', place)),
    failure,
  };
}

function placesOf(review: Review, { step, id }: ReviewItem): ItemAnswer['places'] {
  const place = `review/${review.id}/${step}/${id}`;
  return { followUp: `${place}/followUp`, note: `${place}/note` };
}
