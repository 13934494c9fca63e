import { formatCvr } from '../domain/identifiers/cvr';
import {
  agreementState,
  needsAgreement,
  type Processor,
  type SubProcessor,
  supervisionDue,
} from '../domain/processor/processor';
import { countryName, transferToolName } from '../reference/transfers';
import { text } from '../text/documents/processorList';
import { longDate } from '../text/format';
import { agreementName } from '../text/labels';
import type { ListRow } from './dividedRows';
import type { PaperInput } from './paperInput';

/** One processor in the list. */
export function processorRow(input: PaperInput, one: Processor): ListRow {
  const { language } = input;
  const { list } = text[language];
  const known = [
    one.entity === one.name ? '' : one.entity,
    one.cvr === '' ? '' : list.cvr(formatCvr(one.cvr)),
    one.address,
    one.country === '' ? '' : countryName(one.country, language),
  ].filter((part) => part !== '');
  return {
    name: one.name,
    cells: [
      [one.service, ...known],
      [list.standing[one.standing]],
      agreementInWords(input, one),
      outsideInWords(input, one),
      supervisionInWords(input, one),
    ],
  };
}

/** How the agreement stands on the day of the list (Art. 28(3)). */
function agreementInWords({ language, made }: PaperInput, one: Processor): string[] {
  const { list } = text[language];
  if (!needsAgreement(one)) return [list.notNeeded];
  const { signedOn, expiresOn, state } = one.agreement;
  const isSigned = state === 'signed';
  const told = [agreementName(agreementState(one, made), language)];
  if (isSigned && signedOn !== null) told.push(list.signedOn(longDate(signedOn, language)));
  if (isSigned && expiresOn !== null) {
    const date = longDate(expiresOn, language);
    told.push(expiresOn < made ? list.expiredOn(date) : list.expiresOn(date));
  }
  return told;
}

function outsideInWords({ language }: PaperInput, { transfer }: Processor): string[] {
  const { list } = text[language];
  const places = transfer.to.map(({ country, tool }) =>
    list.place(countryName(country, language), tool === '' ? list.noTool : transferToolName(tool, language)),
  );
  const isYes = transfer.outsideEu === 'yes';
  const rest = isYes ? [...places, transfer.safeguard] : [];
  return [list.outside[transfer.outsideEu], ...rest];
}

/** Who decides for itself is no processor, and nobody's to supervise. */
function supervisionInWords({ language, made }: PaperInput, one: Processor): string[] {
  const { list } = text[language];
  if (!needsAgreement(one)) return [list.notNeeded];
  const { lastOn } = one.supervision;
  const due = supervisionDue(one);
  const last = lastOn === null ? list.never : list.last(longDate(lastOn, language));
  if (due === null) return [last];
  const date = longDate(due, language);
  return [last, due < made ? list.overdue(date) : list.due(date)];
}

/** The firms a processor uses; one that is also the firm's own processor is named as such, never followed. */
export const subProcessorRows = (input: PaperInput, { name, subProcessors }: Processor): string[][] =>
  subProcessors.map((sub) => [
    name,
    subProcessorName(input, sub),
    whereabouts(input, sub),
    sub.country === '' ? '' : countryName(sub.country, input.language),
    sub.service,
  ]);

function subProcessorName({ binder, language }: PaperInput, { name, processor }: SubProcessor): string {
  const isOurs = binder.processors.some(({ id }) => id === processor);
  return isOurs ? text[language].subProcessors.alsoOurs(name) : name;
}

const whereabouts = ({ language }: PaperInput, { cvr, address }: SubProcessor): string =>
  [cvr === '' ? '' : text[language].list.cvr(formatCvr(cvr)), address]
    .filter((part) => part !== '')
    .join(', ');
