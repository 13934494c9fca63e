import { documentName } from '../text/labels';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';

export const deletionPlan = (input: PaperInput): PaperDocument =>
  assembled(input, {
    kind: 'deletionPlan',
    title: documentName('deletionPlan', input.language),
    textVersion: '',
    divider: 4,
    sections: [],
  });
