import { documentName } from '../text/labels';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';

export const confidentialityStatement = (input: PaperInput): PaperDocument =>
  assembled(input, {
    kind: 'confidentialityStatement',
    title: documentName('confidentialityStatement', input.language),
    textVersion: '',
    divider: 1,
    sections: [],
  });
