import { text, version } from '../text/documents/applicantNotice';
import type { PaperDocument } from './model';
import { notice } from './notice/notice';
import type { PaperInput } from './paperInput';

/** What applicants are told of the firm's use of their data (Arts. 13 and 14). */
export const applicantNotice = (input: PaperInput): PaperDocument =>
  notice(input, { kind: 'applicantNotice', audience: 'applicants', own: text[input.language], version });
