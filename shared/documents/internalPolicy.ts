import { documentName } from '../text/labels';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';

export const internalPolicy = (input: PaperInput): PaperDocument =>
  assembled(input, {
    kind: 'internalPolicy',
    title: documentName('internalPolicy', input.language),
    textVersion: '',
    divider: 1,
    sections: [],
  });
