import { documentName } from '../text/labels';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';

export const employeeNotice = (input: PaperInput): PaperDocument =>
  assembled(input, {
    kind: 'employeeNotice',
    title: documentName('employeeNotice', input.language),
    textVersion: '',
    divider: 1,
    sections: [],
  });
