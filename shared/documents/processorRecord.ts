import { documentName } from '../text/labels';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';

export const processorRecord = (input: PaperInput): PaperDocument =>
  assembled(input, {
    kind: 'processorRecord',
    title: documentName('processorRecord', input.language),
    textVersion: '',
    divider: 2,
    sections: [],
  });
