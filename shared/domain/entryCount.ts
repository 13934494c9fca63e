import type { Binder } from './binder';

/** How many entries a binder holds, in all its lists; what a person can count on the screens. */
export function entryCount(binder: Binder): number {
  const { activities, retentionRules, processors, securityMeasures, tasks, reviews, documents } = binder;
  const lists = [activities, retentionRules, processors, securityMeasures, tasks, reviews, documents];
  return lists.reduce((sum, { length }) => sum + length, 0);
}
