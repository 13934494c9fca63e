import { documentName } from '../text/labels';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';

export const processingAgreement = (input: PaperInput): PaperDocument =>
  assembled(input, {
    kind: 'processingAgreement',
    title: documentName('processingAgreement', input.language),
    textVersion: '',
    divider: 3,
    sections: [],
  });
