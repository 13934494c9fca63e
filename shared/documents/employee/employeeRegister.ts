import { type AcknowledgedPaper, acknowledgedPapers } from '../../domain/acknowledgement/acknowledgement';
import { signOffOf, versionInForce } from '../../domain/acknowledgement/signOff';
import type { IsoDate } from '../../domain/calendar';
import { type Employee, type LeavingStep, leavingSteps, worksHere } from '../../domain/employee/employee';
import { leavingDuties } from '../../domain/employee/leaving';
import { text, version } from '../../text/documents/employeeRegister';
import { longDate, shortDate } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import { firmName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/** Who works with personal data, what each has signed for, and what was closed after those who left (Arts. 29 and 32(4)). */
export function employeeRegister(input: RegisterInput): PaperDocument {
  const { binder, language, made } = input;
  const words = text[language];
  const here = binder.employees.filter((one) => worksHere(one, made));
  const gone = binder.employees.filter((one) => !worksHere(one, made));
  return registerPaper(input, {
    kind: 'employeeRegister',
    textVersion: version,
    layout: 'landscape',
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) },
      ...acknowledgedPapers.flatMap((paper) => paragraph(inForce(input, paper))),
      ...(here.length === 0 ? paragraph(words.nobody) : hereBlocks(input, here)),
      ...(gone.length === 0 ? [] : goneBlocks(input, gone)),
    ],
  });
}

function inForce({ binder, language }: RegisterInput, paper: AcknowledgedPaper): string {
  const words = text[language];
  const found = versionInForce(binder, paper);
  return found === undefined || found.signedOn === null
    ? words.notInForce[paper]
    : words.inForce[paper](found.number, longDate(found.signedOn, language));
}

function hereBlocks(input: RegisterInput, here: readonly Employee[]): Block[] {
  const { language } = input;
  const { here: words } = text[language];
  return [
    { kind: 'heading', level: 2, text: words.heading },
    ...table(
      words.heading,
      columns(words.columns, [22, 20, 16, 21, 21]),
      here.map((one) => [
        one.name,
        one.title,
        one.startedOn === null ? '' : longDate(one.startedOn, language),
        ...acknowledgedPapers.map((paper) => signOffInWords(input, paper, one.id)),
      ]),
    ),
  ];
}

function signOffInWords({ binder, language }: RegisterInput, paper: AcknowledgedPaper, id: string): string {
  const words = text[language].signOff;
  const found = signOffOf(binder, paper, id);
  if (found.state === 'nothing') return '';
  if (found.state === 'signed') return words.signed(found.version, longDate(found.on, language));
  return found.last === null
    ? words.never
    : words.older(found.last.version, longDate(found.last.on, language));
}

function goneBlocks(input: RegisterInput, gone: readonly Employee[]): Block[] {
  const { binder, language } = input;
  const { gone: words } = text[language];
  return [
    { kind: 'heading', level: 2, text: words.heading },
    ...paragraph(words.hint),
    ...table(
      words.heading,
      columns(words.columns, [19, 15, 12, 14, 12, 14, 14]),
      gone.map((one) => {
        const duties = leavingDuties(binder, one);
        const cell = (step: LeavingStep): string => {
          const duty = duties.find((known) => known.step === step);
          if (duty === undefined) return words.notNeeded;
          return duty.doneOn === null ? words.due(dayOf(duty.due)) : words.done(dayOf(duty.doneOn));
        };
        return [one.name, one.leftOn === null ? '' : dayOf(one.leftOn), ...leavingSteps.map(cell)];
      }),
    ),
  ];

  function dayOf(date: IsoDate): string {
    return `${shortDate(date, language)} ${date.slice(0, 4)}`;
  }
}
