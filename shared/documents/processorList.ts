import { documentName } from '../text/labels';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';

export const processorList = (input: PaperInput): PaperDocument =>
  assembled(input, {
    kind: 'processorList',
    title: documentName('processorList', input.language),
    textVersion: '',
    divider: 3,
    sections: [],
  });
