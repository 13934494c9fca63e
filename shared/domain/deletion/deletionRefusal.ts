import type { Failure } from '../../errors';
import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { Deletion } from './deletion';
import { keptByLaw } from './keptByLaw';

/**
 * Why a line of the log cannot be right; null when nothing contradicts it. What went before the law lets it go is told
 * with a reason, never refused for good: it has happened, and the log must say so.
 */
export function deletionRefusal(binder: Binder, one: Deletion, today: IsoDate): Failure | null {
  switch (one.kind) {
    case 'event':
      return null;
    case 'kept':
      return one.keptUntil > one.decidedOn ? null : { code: 'exception-ended', date: one.decidedOn };
    case 'deleted': {
      if (one.deletedOn > today) return { code: 'date-in-future', date: today };
      const [law] = keptByLaw(binder, one);
      if (law === undefined || one.whyEarly !== '') return null;
      return { code: 'kept-by-law', rule: law.rule.name, until: law.until };
    }
  }
}
