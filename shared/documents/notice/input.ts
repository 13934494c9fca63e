import type { CustomerFacts } from '../../domain/document/policy';
import type { SharedNoticeWords } from '../../text/documents/notice';
import type { NoticeWords } from '../../text/documents/noticeWords';
import type { PaperInput } from '../paperInput';

/** What every section of a notice is made from. */
export type NoticeInput = PaperInput & {
  facts: CustomerFacts;
  /** The kinds of people it is for, as the record names them. */
  people: readonly string[];
  own: NoticeWords;
  shared: SharedNoticeWords;
};

/** Whether a kind of data is held anywhere. */
export const holds = ({ facts }: NoticeInput, ...kinds: readonly string[]): boolean =>
  facts.activities.some(({ dataCategories }) => dataCategories.some((one) => kinds.includes(one)));
