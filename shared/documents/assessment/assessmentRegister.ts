import { assessmentKindName, verdictName } from '../../text/assessments';
import { text } from '../../text/documents/assessments';
import { longDate } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import { firmName } from '../common/firm';
import type { PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';
import { lead, version } from './parts';

/** All assessments with how they ended. */
export function assessmentRegister(input: RegisterInput): PaperDocument {
  const { binder, language } = input;
  const words = text[language].register;
  return registerPaper(input, {
    kind: 'assessmentRegister',
    textVersion: version,
    blocks: [
      lead(words.lead(firmName(input))),
      ...(binder.assessments.length === 0
        ? paragraph(words.none)
        : table(
            input.title,
            columns(words.columns, [26, 20, 24, 15, 15]),
            binder.assessments.map(({ name, kind, conclusion, nextLookOn }) => [
              name,
              assessmentKindName(kind, language),
              conclusion === null ? words.underWay : verdictName(conclusion.verdict, language),
              conclusion === null ? '' : longDate(conclusion.on, language),
              nextLookOn === null ? words.never : longDate(nextLookOn, language),
            ]),
          )),
    ],
  });
}
