import type { Language } from '../../domain/language';
import { requestDeadline } from '../../domain/request/deadline';
import { type Request, requestRights } from '../../domain/request/request';
import { answeredSince, requestStanding, requestsInOrder } from '../../domain/request/standing';
import { authority } from '../../reference/library';
import { workingDayRule } from '../../reference/publicHolidays';
import { text, version } from '../../text/documents/requestRegister';
import { longDate } from '../../text/format';
import {
  closingReasonNames,
  rightArticles,
  rightNames,
  shortRightNames,
  standingNames,
} from '../../text/requests';
import { columns, paragraph, table } from '../blocks';
import { firmName } from '../common/firm';
import { citations } from '../common/terms';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/** Every request with its deadline and what came of it: what shows that the rights are met (Art. 5(2)). */
export function requestRegister(input: RegisterInput): PaperDocument {
  const words = text[input.language];
  const { requests } = input.binder;
  const { answered, inTime } = answeredSince(input.binder, '0000-01-01');
  return registerPaper(input, {
    kind: 'requestRegister',
    textVersion: version,
    layout: 'landscape',
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) },
      ...(requests.length === 0
        ? paragraph(words.none)
        : [...paragraph(words.counts(requests.length, answered, inTime)), ...cases(input)]),
      ...duties(input),
    ],
  });
}

function cases(input: RegisterInput): Block[] {
  const { binder, language, made, title } = input;
  const words = text[language];
  const { open, done } = requestsInOrder(binder, made);
  return table(
    title,
    columns(words.columns, [14, 20, 22, 17, 14, 13]),
    [...open, ...done].map((request) => {
      const deadline = requestDeadline(request, made);
      const on = longDate(deadline.on, language);
      return [
        longDate(request.receivedOn, language),
        request.name,
        request.rights.map((right) => shortRightNames[language][right]).join(', '),
        [
          deadline.isExtended ? words.extended(on) : on,
          ...(deadline.withoutPause === deadline.on
            ? []
            : [words.withoutPause(longDate(deadline.withoutPause, language))]),
        ].join('. '),
        answerInWords(request, language),
        standingNames[language][requestStanding(request, made)],
      ];
    }),
  );
}

function answerInWords({ answeredOn, closedWithout }: Request, language: Language): string {
  if (answeredOn !== null) return longDate(answeredOn, language);
  return closedWithout === null ? text[language].unanswered : closingReasonNames[language][closedWithout];
}

/** All that can be asked for, with its article; and how the day is counted. */
function duties({ language }: RegisterInput): Block[] {
  const words = text[language];
  return [
    { kind: 'heading', level: 2, text: words.duty },
    ...table(words.duty, columns(words.dutyColumns, [70, 30]), [
      ...requestRights.map((right) => [
        rightNames[language][right],
        citations(rightArticles[right], language),
      ]),
      [words.telling, citations(['art19'], language)],
    ]),
    ...paragraph(words.tellingArticle, words.complain(authority()[language])),
    { kind: 'heading', level: 2, text: words.rule },
    ...paragraph(workingDayRule(language), words.pause),
  ];
}
