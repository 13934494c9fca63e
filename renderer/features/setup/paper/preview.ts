import { customerPolicy } from '../../../../shared/documents/customerPolicy';
import type { PaperDocument } from '../../../../shared/documents/model';
import type { Binder } from '../../../../shared/domain/binder';
import type { IsoDate } from '../../../../shared/domain/calendar';
import { nextReviewDay } from '../../../../shared/domain/review/schedule';
import type { SetupAnswers } from '../../../../shared/domain/setup/answers';
import { factsFromAnswers } from '../../../../shared/domain/setup/facts';
import { needService } from '../../../../shared/text/labels';

/** The binder as these answers would make it, by the same rule that makes it when they are saved. */
export function binderWith(binder: Binder, answers: SetupAnswers, today: IsoDate): Binder {
  const facts = factsFromAnswers(answers, binder.language, needService[binder.language]);
  const nextReviewOn = answers.calendar === null ? null : nextReviewDay(answers.calendar.reviewDays, today);
  return {
    ...binder,
    ...facts,
    calendar: { ...facts.calendar, nextReviewOn },
    setup: { ...binder.setup, answers },
  };
}

/** The customer policy as it would be written today. */
export function draftPolicy(binder: Binder, today: IsoDate): PaperDocument {
  return customerPolicy(binder, {
    number: 1,
    id: null,
    createdAt: `${today}T12:00:00.000Z`,
    replaces: null,
  });
}
