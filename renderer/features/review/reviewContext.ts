import { createContext, useContext } from 'react';
import type { Binder } from '../../../shared/domain/binder';
import type { IsoDate } from '../../../shared/domain/calendar';
import type { Language } from '../../../shared/domain/language';
import { openReview } from '../../../shared/domain/review/progress';
import type { Review } from '../../../shared/domain/review/review';
import { useApp, useBinder } from '../../app/BinderProvider';
import type { Send } from './useSending';

export const SendContext = createContext<Send | null>(null);

type OpenReview = { binder: Binder; review: Review; today: IsoDate; language: Language; send: Send };

/** The review that is open, for the pages inside its frame; the frame shows them only while there is one. */
export function useReview(): OpenReview {
  const send = useContext(SendContext);
  const { today, language } = useApp().status;
  const binder = useBinder();
  const review = openReview(binder);
  if (send === null || review === null) throw new Error('a page of the review without a review');
  return { binder, review, today, language, send };
}
