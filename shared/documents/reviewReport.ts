import { historyCode } from '../domain/archive/historyCode';
import type { Binder } from '../domain/binder';
import { danishDay } from '../domain/calendar';
import { canonicalJson } from '../domain/document/canonicalJson';
import { formatCvr } from '../domain/identifiers/cvr';
import { correctionsDuring } from '../domain/review/period';
import type { Review } from '../domain/review/review';
import { reviewSeason } from '../domain/review/schedule';
import { text as frameText } from '../text/documents/frame';
import { version } from '../text/documents/reviewReport';
import { seasonName, shortDate } from '../text/format';
import type { Block, PaperDocument } from './model';
import { type PaperIssue, paperFrame } from './paperIssue';
import { archiveLine } from './report/archive';
import { checkTable } from './report/checks';
import { documentsSection } from './report/documents';
import { dateIn, isAnswered, type ReportInput, reportInput } from './report/input';
import { stepSection } from './report/steps';
import { otherTasksSection, tasksSection } from './report/tasks';
import { unbrokenBlocks } from './unbroken';

/**
 * The report of a half-yearly review: on the first page what was answered, what is to be done and the signature;
 * then step by step; last the documents in force and the code of the archive. `binder` holds the policy version that was made with it.
 */
export function reviewReport(binder: Binder, review: Review, issue: PaperIssue): PaperDocument {
  const input = reportInput(binder, review, issue);
  const { words, language } = input;
  const season = seasonName(reviewSeason(review.startedAt), language);
  return {
    ...paperFrame(binder, issue, words.header(season), 5),
    kind: 'reviewReport',
    title: words.title(season),
    textVersion: version,
    sourceJson: reportFacts(input),
    blocks: unbrokenBlocks([
      { kind: 'heading', level: 1, text: words.title(season) },
      { kind: 'paragraph', tone: 'lead', text: leadInWords(input) },
      ...checkTable(input),
      ...tasksSection(input),
      ...signature(input),
      { kind: 'pageBreak' },
      ...input.steps.flatMap((progress, index) => stepSection(input, progress, index)),
      ...documentsSection(input),
      ...archiveLine(input),
      ...otherTasksSection(input),
    ]),
  };
}

function leadInWords(input: ReportInput): string {
  const { binder, review, made, words, language } = input;
  const who = whoInWords(input) || words.lead.somebody;
  const what = isAnswered(input)
    ? words.lead.done(dateIn(input, made), who)
    : words.lead.running(dateIn(input, danishDay(review.startedAt)), who);
  const isOneYear = review.periodFrom.slice(0, 4) === made.slice(0, 4);
  const from = isOneYear ? shortDate(review.periodFrom, language) : dateIn(input, review.periodFrom);
  const first = review.isFirst ? ` ${words.lead.first}` : '';
  return binder.contactPerson === null && binder.company === null
    ? words.lead.period(from, dateIn(input, made))
    : `${what} ${words.lead.period(from, dateIn(input, made))}${first}`;
}

const whoInWords = ({ binder }: ReportInput): string =>
  [binder.contactPerson?.name ?? '', binder.contactPerson?.title ?? '']
    .filter((part) => part !== '')
    .join(', ');

/** What is signed is said above the lines, and only while it is true. */
function signature(input: ReportInput): Block[] {
  const { binder, review, words, language } = input;
  const who = whoInWords(input);
  if (who === '' || binder.company === null) return [];
  const { signHere, cvr } = frameText[language];
  const statement = [
    ...(isAnswered(input) ? [words.statement.done] : []),
    words.statement.next(dateIn(input, review.nextReviewOn)),
  ];
  return [
    {
      kind: 'signature',
      dateLabel: signHere,
      statement: statement.join(' '),
      name: who,
      detail: `${binder.company.name}, ${cvr(formatCvr(binder.company.cvr))}`,
    },
  ];
}

/** Everything the report was made from, as canonical JSON. */
function reportFacts(input: ReportInput): string {
  const { binder, review, issue, steps, tasks } = input;
  const { state: _state, documents: _documents, signed: _signed, ...reviewed } = review;
  return canonicalJson({
    number: issue.number,
    language: binder.language,
    company: binder.company,
    contactPerson: binder.contactPerson,
    review: reviewed,
    items: steps.map(({ step, items }) => ({
      step,
      items: items.map(({ id, name, flags }) => ({ id, name, flags })),
    })),
    tasks,
    corrections: correctionsDuring(binder, review, issue.createdAt),
    archive: historyCode(binder.archive),
  });
}
