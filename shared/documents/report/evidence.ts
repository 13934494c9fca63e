import { danishDay } from '../../domain/calendar';
import type { HistoryEntry } from '../../domain/history/historyEntry';
import { type Evidence, evidence } from '../../domain/review/evidence';
import type { ReviewStep } from '../../domain/review/review';
import { listed, sentenceStart, shortDate } from '../../text/format';
import { historyName } from '../../text/historyNames';
import { list, midSentence, paragraph, sentences } from '../blocks';
import type { Block } from '../model';
import { fieldInWords } from './fields';
import { dateIn, type ReportInput } from './input';

/** What had happened since last time, as it was shown before the answers. Corrections stand on their own. */
export function evidenceBlocks(input: ReportInput, step: ReviewStep): Block[] {
  const { binder, review, made, words } = input;
  const shown = evidence(binder, review, step, made);
  const from = dateIn(input, review.periodFrom);
  return [
    {
      kind: 'heading',
      level: 3,
      text: review.isFirst ? words.step.sinceSetup(from) : words.step.since(from),
    },
    ...(shown.length === 0 ? paragraph(`${words.step.unchanged(from)}`) : []),
    ...list(shown.map((one) => inWords(input, one))).map(asOneColumn),
  ];
}

/** Evidence is sentences; they need the whole width. */
const asOneColumn = (block: Block): Block => (block.kind === 'list' ? { ...block, columns: 1 } : block);

function inWords(input: ReportInput, one: Evidence): string {
  const { language } = input;
  const words = input.words.evidence;
  const names = (all: readonly string[]): string => listed(all.map(midSentence), language);
  switch (one.kind) {
    case 'history':
      return historyInWords(input, one.entry);
    case 'suggestions':
      return words.suggestions(one.count);
    case 'requests':
      return words.requests(one);
    case 'consentsToStop':
      return words.consentsToStop(one.count);
    case 'unknownCookies':
      return words.unknownCookies(one.count);
    case 'deletable':
      return words.deletable(one.rule, dateIn(input, one.financialYear));
    case 'due':
      return words.due(one.count);
    case 'keptLonger':
      return sentences([
        one.names.length === 0 ? '' : words.kept(listed(one.names, language)),
        one.ended === 0 ? '' : words.keptEnded(one.ended),
      ]);
    case 'agreements':
      return words.agreements(listed(one.names, language));
    case 'notSigned':
      return words.notSigned(listed(one.names, language));
    case 'leavers':
      return words.leavers(listed(one.names, language));
    case 'notices':
      return words.notices(listed(one.names, language));
    case 'underWay':
      return words.underWay(names(one.names));
    case 'breaches':
      return words.breaches(one.since, one.open);
    case 'lastRestore':
      return one.on === null ? words.neverRestored : words.restored(dateIn(input, one.on));
    case 'policy':
      return words.policy[one.state](one.signedOn === null ? '' : dateIn(input, one.signedOn));
  }
}

function historyInWords(input: ReportInput, entry: HistoryEntry): string {
  const words = input.words.evidence;
  const name = sentenceStart(historyName(entry, input.language));
  const fields = sentences(entry.fields.map((field) => fieldInWords(input, field)));
  const what = entry.change === 'changed' ? words.changed(name, fields) : words[entry.change](name);
  return words.on(shortDate(danishDay(entry.at), input.language), what);
}
