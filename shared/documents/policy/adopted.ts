import type { IsoDate } from '../../domain/calendar';
import { openReview } from '../../domain/review/progress';

import { longDate } from '../../text/format';
import { paragraph } from '../blocks';
import { adoptionBlocks } from '../common/issue';
import type { Block } from '../model';
import type { Section } from '../section';
import { madeOn, type PolicyInput } from './input';

/** Who sees to the half-yearly review, and when the next one is. */
export function reviewSection(input: PolicyInput): Section {
  const { binder, words, language } = input;
  const next = nextReview(input);
  return {
    key: 'review',
    heading: words.review.heading,
    source: 'review',
    blocks: paragraph(
      words.review.text(binder.contactPerson?.name ?? words.review.somebody),
      next !== null && words.review.next(longDate(next, language)),
    ),
  };
}

/** A policy that is made in a review is read after it: the next one is the one that follows. */
const nextReview = ({ binder }: PolicyInput): IsoDate | null =>
  openReview(binder)?.nextReviewOn ?? binder.calendar.nextReviewOn;

/** Version, what it takes over from, and the lines to sign on. */
export function adoptedBlocks(input: PolicyInput): Block[] {
  const { issue, words, language } = input;
  const { adopted } = words;
  const { replaces } = issue;
  return [
    { kind: 'heading', level: 2, text: adopted.heading },
    ...paragraph(
      adopted.version(issue.number, longDate(madeOn(input), language)),
      adopted.inForce,
      replaces !== null && adopted.replaces(replaces.number, longDate(replaces.signedOn, language)),
    ),
    ...adoptionBlocks(input),
  ];
}
