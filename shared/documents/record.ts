import { documentName } from '../text/labels';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';

export const record = (input: PaperInput): PaperDocument =>
  assembled(input, {
    kind: 'record',
    title: documentName('record', input.language),
    textVersion: '',
    divider: 2,
    sections: [],
  });
