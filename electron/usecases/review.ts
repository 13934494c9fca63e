import type { Handlers } from '../../shared/contract';
import type { Saved } from '../../shared/contract/app';
import {
  answerItem,
  confirmRest,
  followUpItem,
  noteAnswer,
  withdrawAnswer,
} from '../../shared/domain/review/answering';
import {
  chooseNextDate,
  prepareReview,
  readyToPrepare,
  reopenReview,
  signReview,
  startReview,
} from '../../shared/domain/review/course';
import { fail, type Result } from '../../shared/result';
import type { Archive } from './archive';
import { issuePapers, type PaperPress } from './issuing';
import type { Session } from './session';

type Names =
  | 'review.start'
  | 'review.answer'
  | 'review.followUp'
  | 'review.withdrawAnswer'
  | 'review.confirmRest'
  | 'review.note'
  | 'review.chooseNextDate'
  | 'review.prepare'
  | 'review.reopen'
  | 'review.sign';

type Signed = Parameters<typeof signReview>[1];

type Needs = {
  session: Session;
  archive: Pick<Archive, 'withArchived'>;
  press: PaperPress;
  /** A signed review is copied at once; that a copy could not be made does not make it less signed. */
  copySigned: () => void;
};

export function reviewUsecases({ session, archive, press, copySigned }: Needs): Pick<Handlers, Names> {
  /** The papers first, the freeze last: a review is not ready to sign before its papers exist. */
  const prepare = async (): Promise<Result<Saved>> => {
    const { today } = session.moment();
    const before = session.current();
    if (!before.ok) return before;
    const ready = readyToPrepare(before.value, today);
    if (!ready.ok) return ready;
    const papers = await issuePapers(before.value, ready.value, { press, now: session.moment().now });
    if (!papers.ok) return papers;
    return session.change((binder) =>
      // What was printed must be what is frozen.
      binder === before.value
        ? prepareReview(binder, papers.value, today)
        : fail({ code: 'changed-meanwhile' }),
    );
  };

  /** The record first, the signature last: a review is not signed before what was signed is kept. */
  const sign = async (signature: Signed): Promise<Result<Saved>> => {
    const before = session.current();
    if (!before.ok) return before;
    const signed = signReview(before.value, signature, session.moment().today);
    if (!signed.ok) return signed;
    const archived = await archive.withArchived(signed.value);
    if (!archived.ok) return archived;
    const saved = await session.change((binder) =>
      binder === before.value ? archived : fail({ code: 'changed-meanwhile' }),
    );
    if (saved.ok) copySigned();
    return saved;
  };

  return {
    'review.start': () => session.change(startReview),
    'review.answer': ({ kind, ...place }) =>
      session.change((binder, moment) => answerItem(binder, place, kind, moment)),
    'review.followUp': ({ step, item, ...wanted }) =>
      session.change((binder, moment) => followUpItem(binder, { step, item }, wanted, moment)),
    'review.withdrawAnswer': (place) =>
      session.change((binder, moment) => withdrawAnswer(binder, place, moment)),
    'review.confirmRest': ({ step }) => session.change((binder, moment) => confirmRest(binder, step, moment)),
    'review.note': ({ note, ...place }) => session.change((binder) => noteAnswer(binder, place, note)),
    'review.chooseNextDate': ({ on }) =>
      session.change((binder, moment) => chooseNextDate(binder, on, moment)),
    'review.prepare': prepare,
    'review.reopen': () => session.change(reopenReview),
    'review.sign': sign,
  };
}
