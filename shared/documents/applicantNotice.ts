import { documentName } from '../text/labels';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';

export const applicantNotice = (input: PaperInput): PaperDocument =>
  assembled(input, {
    kind: 'applicantNotice',
    title: documentName('applicantNotice', input.language),
    textVersion: '',
    divider: 1,
    sections: [],
  });
