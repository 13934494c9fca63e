import { describe, expect, test } from 'vitest';
import { reviewUsecases } from '../../../../electron/usecases/review';
import { missingAnswers } from '../../../../shared/domain/review/course';
import { openReview } from '../../../../shared/domain/review/progress';
import { ok } from '../../../../shared/result';
import { aBinder, aReviewAnswer, today } from '../../../support/builders';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE, refusedWith } from '../vault/support/aVault';
import { anApp } from './support';

/** A review in which everything is answered; `whilePrinting` happens each time a paper is made. */
async function anAnsweredReview(whilePrinting: (app: ReturnType<typeof anApp>) => Promise<unknown>) {
  const app = anApp();
  const { handlers, session, archive } = app;
  unwrap(await handlers['binder.create']({ passphrase: PASSPHRASE }));
  unwrap(await session.change(() => ok(aBinder())));
  const usecases = reviewUsecases({
    session,
    archive,
    copySigned: () => undefined,
    press: {
      print: async () => {
        await whilePrinting(app);
        return ok({ bytes: Uint8Array.of(1), sha256: 'a'.repeat(64), pages: 1 });
      },
      fingerprint: () => 'abcd'.repeat(16),
    },
  });
  const { binder } = unwrap(await usecases['review.start']({}));
  const review = openReview(binder);
  if (review === null) throw new Error('no review was begun');
  const answers = missingAnswers(binder, review, today).map((place) => {
    const [step = '', ...item] = place.split('/');
    return aReviewAnswer({ step: step as (typeof review.answers)[number]['step'], item: item.join('/') }); // from the rule that names the steps
  });
  const reviews = binder.reviews.map((old) => (old.id === review.id ? { ...old, answers } : old));
  unwrap(await session.change((current) => ok({ ...current, reviews })));
  return usecases;
}

describe('getting a review ready to sign', () => {
  test('freezes what was printed', async () => {
    const usecases = await anAnsweredReview(async () => undefined);
    const { binder } = unwrap(await usecases['review.prepare']({}));
    expect(openReview(binder)?.state).toBe('readyToSign');
  });

  test('is refused when the binder was changed while the papers were made', async () => {
    const usecases = await anAnsweredReview(({ session }) =>
      session.change((binder) => ok({ ...binder, tasks: [] })),
    );
    expect(await usecases['review.prepare']({})).toEqual(refusedWith('changed-meanwhile'));
  });

  test('is refused when it was locked meanwhile', async () => {
    const usecases = await anAnsweredReview(({ lock }) => lock());
    expect(await usecases['review.prepare']({})).toEqual(refusedWith('locked'));
  });
});
