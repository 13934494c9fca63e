import { documentName } from '../text/labels';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';

export const employeeInstruction = (input: PaperInput): PaperDocument =>
  assembled(input, {
    kind: 'employeeInstruction',
    title: documentName('employeeInstruction', input.language),
    textVersion: '',
    divider: 1,
    sections: [],
  });
