import type { Input } from '../../../shared/contract';
import { entriesContract } from '../../../shared/contract/entries';
import type { IsoDate } from '../../../shared/domain/calendar';
import { cvrDigits, formatCvr } from '../../../shared/domain/identifiers/cvr';
import type { Language } from '../../../shared/domain/language';
import { noticeContradicts } from '../../../shared/domain/subProcessorNotice/noticeDays';
import type {
  SubProcessorNotice,
  ToldClient,
} from '../../../shared/domain/subProcessorNotice/subProcessorNotice';
import { countryCode, countryName } from '../../../shared/reference/transfers';
import { schemaErrors } from '../schemaErrors';
import type { FieldErrors } from '../useEntryForm';
import type { text } from './text';

type Fact = Omit<SubProcessorNotice, 'id' | 'files' | 'processor' | 'replaces'>;

/** The country stands here in words, and the empty id for nobody; a day or a number may be missing while it is typed. */
export type NoticeValues = Omit<Fact, 'noticeOn' | 'noticeDays' | 'objectionDays' | 'toldClients'> & {
  toldClients: readonly ToldClient[];
  processor: string;
  replaces: string;
  noticeOn: IsoDate | null;
  noticeDays: number | null;
  objectionDays: number | null;
};

/** What a new notice is about, and the days that hold for it. */
export type NoticeBegun = Pick<SubProcessorNotice, 'noticeDirection' | 'processor'> &
  Pick<NoticeValues, 'noticeDays' | 'objectionDays'> & { clients: readonly string[] };

/** Of a new one the days are those of the agreement it falls under. */
export function noticeValues(
  notice: SubProcessorNotice | undefined,
  begun: NoticeBegun,
  language: Language,
): NoticeValues {
  if (notice !== undefined) {
    const { id: _id, files: _files, ...facts } = notice;
    return {
      ...facts,
      cvr: formatCvr(facts.cvr),
      country: countryName(facts.country, language),
      processor: facts.processor ?? '',
      replaces: facts.replaces ?? '',
    };
  }
  return {
    name: '',
    cvr: '',
    address: '',
    country: '',
    service: '',
    noticeDirection: begun.noticeDirection,
    processor: begun.processor ?? '',
    replaces: '',
    noticeOn: null,
    startsOn: null,
    noticeDays: begun.noticeDays,
    objectionDays: begun.objectionDays,
    objectBy: null,
    noticeOutcome: 'open',
    answerOn: null,
    objection: '',
    objectionResult: '',
    toldClients: begun.clients.map((client) => ({
      client,
      sentOn: null,
      clientAnswer: 'open',
      clientAnsweredOn: null,
      note: '',
    })),
    note: '',
  };
}

export const noticeInput = (id: string | null, values: NoticeValues): Input<'subProcessorNotice.save'> => ({
  id,
  ...values,
  cvr: cvrDigits(values.cvr) ?? values.cvr,
  country: countryCode(values.country),
  processor: values.processor === '' ? null : values.processor,
  replaces: values.replaces === '' ? null : values.replaces,
  noticeOn: values.noticeOn ?? '',
  // A number that is none is refused where it stands.
  noticeDays: values.noticeDays ?? -1,
  objectionDays: values.objectionDays ?? -1,
  // An answer that was taken back has no day.
  answerOn: values.noticeOutcome === 'open' ? null : values.answerOn,
  toldClients: [...values.toldClients],
  files: [],
});

type Words = (typeof text)['da']['errors'] & { inFuture: string };

export function noticeErrors(values: NoticeValues, today: IsoDate, words: Words): FieldErrors {
  const { noticeOn, answerOn, noticeOutcome, noticeDirection } = values;
  const input = noticeInput(null, { ...values, noticeOn: noticeOn ?? today });
  const isReceived = noticeDirection === 'received';
  return {
    ...schemaErrors(entriesContract['subProcessorNotice.save'].input, input, words),
    ...(isReceived && values.processor === '' ? { processor: words.noProcessor } : {}),
    ...(noticeOn === null ? { noticeOn: words.noDate } : dayErrors({ ...input, noticeOn }, words)),
    ...(noticeOn !== null && noticeOn > today ? { noticeOn: words.inFuture } : {}),
    ...(isReceived && noticeOutcome !== 'open' && answerOn === null ? { answerOn: words.noAnswerDate } : {}),
    ...(input.answerOn !== null && input.answerOn > today ? { answerOn: words.inFuture } : {}),
    ...clientErrors(values, today, words),
  };
}

function dayErrors(input: Input<'subProcessorNotice.save'>, words: Words): FieldErrors {
  const wrong = noticeContradicts(input);
  if (wrong === null) return {};
  const told = {
    startsOn: words.startsBefore,
    objectBy: words.objectBefore,
    answerOn: words.answeredBefore,
  };
  return { [wrong]: told[wrong] };
}

function clientErrors({ toldClients, noticeOn }: NoticeValues, today: IsoDate, words: Words): FieldErrors {
  const found = toldClients.flatMap(({ sentOn, clientAnsweredOn }, index): [string, string][] => {
    const at = (name: string): string => `toldClients.${index}.${name}`;
    return [
      ...(sentOn !== null && sentOn > today ? [[at('sentOn'), words.inFuture] as [string, string]] : []),
      ...(sentOn !== null && noticeOn !== null && sentOn < noticeOn
        ? [[at('sentOn'), words.sentBefore] as [string, string]]
        : []),
      ...(clientAnsweredOn !== null && clientAnsweredOn > today
        ? [[at('clientAnsweredOn'), words.inFuture] as [string, string]]
        : []),
    ];
  });
  return Object.fromEntries(found);
}

/** The notice as it is typed, where its days can be counted; null while they cannot. */
export const countable = ({ noticeOn, noticeDays, objectionDays, ...values }: NoticeValues) =>
  noticeOn === null || noticeDays === null || objectionDays === null
    ? null
    : { ...values, noticeOn, noticeDays, objectionDays };
