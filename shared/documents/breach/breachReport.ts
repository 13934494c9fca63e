import { breachClock } from '../../domain/breach/clock';
import { formAsOf, formSteps } from '../../reference/breachForm';
import { clockInWords } from '../../text/breach';
import { text, version } from '../../text/documents/breachReport';
import { longDate } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import { firmName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';
import { formAnswers } from './formAnswers';

/** All that is known of a breach, in the order of the form (Art. 33(3) and (5)). */
export function breachReport(input: RegisterInput): PaperDocument | null {
  const { binder, subject, language, now } = input;
  const breach = binder.breaches.find(({ id }) => id === subject);
  if (breach === undefined) return null;
  const words = text[language];
  const answers = formAnswers({ breach, binder, language });
  const ofStep = (step: number): Block[] => {
    const rows = answers
      .filter((one) => one.step === step)
      .map(({ name, value }) => [name, value === '' ? words.notAnswered : value]);
    const heading = formSteps(language).find(({ number }) => number === step)?.name ?? '';
    return rows.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: `${step}. ${heading}` },
          ...table(heading, columns(words.columns, [34, 66]), rows),
        ];
  };
  return registerPaper(input, {
    kind: 'breachReport',
    textVersion: version,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input), breach.name) },
      ...paragraph(clockInWords(breachClock(breach, now), language)),
      ...paragraph(words.order(longDate(formAsOf, language)), words.noNames),
      ...formSteps(language).flatMap(({ number }) => ofStep(number)),
    ],
  });
}
