import { citation } from '../../reference/library';
import { longDate } from '../../text/format';
import { paragraph } from '../blocks';
import type { Block } from '../model';
import type { PaperInput } from '../paperInput';
import type { RecordInput } from './recordInput';

/** What the record is for, the article it follows, and the day it was drawn up. */
export function recordOpening({ issue, made, language }: PaperInput, told: RecordInput): Block[] {
  const { words, side, binder } = told;
  const { lead, dated } = side === 'controller' ? words.record : words.processorRecord;
  const article = citation(side === 'controller' ? 'art30.1' : 'art30.2', language);
  return [
    { kind: 'paragraph', tone: 'lead', text: lead(binder.company?.name ?? words.somebody) },
    ...paragraph(dated(article, issue.number, longDate(made, language))),
  ];
}
