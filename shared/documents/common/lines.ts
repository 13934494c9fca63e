import type { Block } from '../model';

/** A list of whole sentences, one under the other; left out when there is none. */
export const lines = (items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items, columns: 1 }];
