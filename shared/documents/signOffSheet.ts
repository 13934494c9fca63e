import { documentName } from '../text/labels';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';

export const signOffSheet = (input: PaperInput): PaperDocument =>
  assembled(input, {
    kind: 'signOffSheet',
    title: documentName('signOffSheet', input.language),
    textVersion: '',
    divider: 1,
    sections: [],
  });
