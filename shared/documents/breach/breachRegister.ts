import type { Breach } from '../../domain/breach/breach';
import { breachClock, needsNoNotification } from '../../domain/breach/clock';
import { newestFirst } from '../../domain/breach/register';
import { citation } from '../../reference/library';
import { dateAndTime, hoursInWords, notTellingName, riskName } from '../../text/breach';
import { text, version } from '../../text/documents/breachRegister';
import { longDate } from '../../text/format';
import { columns, paragraph, sentences, table } from '../blocks';
import { firmName } from '../common/firm';
import type { PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/** All breaches, as the authority may ask to see them (Art. 33(5)). */
export function breachRegister(input: RegisterInput): PaperDocument {
  const { binder, language } = input;
  const words = text[language];
  return registerPaper(input, {
    kind: 'breachRegister',
    textVersion: version,
    layout: 'landscape',
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) },
      ...paragraph(words.law(citation('art33.5', language))),
      ...(binder.breaches.length === 0
        ? paragraph(words.none)
        : table(
            input.title,
            columns(words.columns, [21, 12, 20, 19, 15, 13]),
            newestFirst(binder.breaches).map((breach) => row(breach, input)),
          )),
    ],
  });
}

const row = (breach: Breach, input: RegisterInput): string[] => {
  const { language } = input;
  const words = text[language];
  const { discoveredAt, risk, closedOn } = breach;
  return [
    sentences([breach.name, breach.description]),
    sentences([
      discoveredAt === null ? '' : dateAndTime(discoveredAt, language),
      closedOn === null ? words.open : words.closed(longDate(closedOn, language)),
    ]),
    sentences([breach.consequencesSoFar, risk === null ? '' : riskName(risk, language)]),
    sentences([breach.measuresTaken, breach.measuresPlanned, breach.lessons]),
    authorityCell(breach, input),
    peopleCell(breach, input),
  ];
};

function authorityCell(breach: Breach, { binder, language, now }: RegisterInput): string {
  const words = text[language];
  const clock = breachClock(breach, now);
  if (breach.notifiedAt !== null && clock.state === 'stopped') {
    const on = dateAndTime(breach.notifiedAt, language);
    const client = binder.clients.find(({ id }) => id === breach.client)?.name ?? words.client;
    return sentences([
      breach.role === 'processor'
        ? words.clientTold(client, on)
        : words.notified(on, hoursInWords(clock.minutesTaken, language)),
      breach.caseNumber === '' ? '' : words.caseNumber(breach.caseNumber),
      breach.lateReason === '' ? '' : words.late(breach.lateReason),
    ]);
  }
  return needsNoNotification(breach) ? words.notNotified(breach.riskReason) : words.notNotifiedYet;
}

function peopleCell(
  { tells, toldOn, notTelling, notTellingReason, risk }: Breach,
  { language }: RegisterInput,
): string {
  const words = text[language];
  if (tells === 'yes' && toldOn !== null) return words.told(longDate(toldOn, language));
  if (tells === 'no' && notTelling !== null)
    return words.notTold(sentences([notTellingName(notTelling, language), notTellingReason]));
  return risk === 'high' || risk === null ? '' : words.notNeeded;
}
