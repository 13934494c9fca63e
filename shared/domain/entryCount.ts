import type { Binder } from './binder';
import { removableLists } from './entries';

/** How many entries a binder holds, in all its lists; what a person can count on the screens. */
export function entryCount(binder: Binder): number {
  const { tasks, reviews, documents } = binder;
  const lists: (readonly unknown[])[] = [
    ...removableLists.map((list) => binder[list]),
    tasks,
    reviews,
    documents,
  ];
  return lists.reduce((sum, { length }) => sum + length, 0);
}
