import type { ReviewItem } from '../../../../shared/domain/review/items';
import type { text } from './text';

/** What a follow-up suggests to do: what the item's weightiest flag asks for, else what the step is about. */
export function suggestedTask(item: ReviewItem, name: string, words: (typeof text)['da']): string {
  const flag = item.flags.find((one) => one !== 'changed');
  return flag === undefined ? words.taskByStep[item.step](name) : words.suggestedTask[flag](name);
}
