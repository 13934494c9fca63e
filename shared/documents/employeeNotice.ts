import { text, version } from '../text/documents/employeeNotice';
import type { PaperDocument } from './model';
import { notice } from './notice/notice';
import type { PaperInput } from './paperInput';

/** What employees are told of the firm's use of their data (Arts. 13 and 14). */
export const employeeNotice = (input: PaperInput): PaperDocument =>
  notice(input, { kind: 'employeeNotice', audience: 'employees', own: text[input.language], version });
