import type { Input } from '../../shared/contract';
import { entriesContract } from '../../shared/contract/entries';
import type { IsoDate } from '../../shared/domain/calendar';
import type { Language } from '../../shared/domain/language';
import {
  dayProblem,
  type Incoming,
  newRequest,
  type Request,
  type RequestRight,
} from '../../shared/domain/request/request';
import { anonymousName } from '../../shared/text/requests';
import { schemaErrors } from './schemaErrors';
import type { text } from './text';
import type { FieldErrors } from './useEntryForm';

export type RequestValues = Omit<Incoming, 'receivedOn' | 'rights'> & {
  receivedOn: IsoDate | null;
  rights: readonly RequestRight[];
};

export function requestValues(request: Request | undefined, today: IsoDate): RequestValues {
  if (request === undefined)
    return {
      name: '',
      isAnonymous: false,
      answerTo: '',
      receivedOn: today,
      channel: 'mail',
      rights: [],
      asked: '',
      note: '',
    };
  const { name, isAnonymous, answerTo, receivedOn, channel, rights, asked, note } = request;
  return { name: isAnonymous ? '' : name, isAnonymous, answerTo, receivedOn, channel, rights, asked, note };
}

/** What comes in is put over what has been done in the case; that stays. */
export function requestInput(
  before: Request | undefined,
  values: RequestValues,
  language: Language,
): Input<'request.save'> {
  const incoming = {
    ...values,
    name: values.isAnonymous ? anonymousName[language] : values.name,
    receivedOn: values.receivedOn ?? '',
    rights: [...values.rights],
  };
  // What is with the entry stays there: the form has no say in it.
  return before === undefined ? { ...newRequest(incoming), id: null } : { ...before, ...incoming, files: [] };
}

type Place = { before: Request | undefined; today: IsoDate; language: Language };

export function requestErrors(
  values: RequestValues,
  { before, today, language }: Place,
  { errors, request: words }: (typeof text)['da'],
): FieldErrors {
  const input = requestInput(before, values, language);
  const found = schemaErrors(entriesContract['request.save'].input, input, {
    ...errors,
    words: { name: words.nameMissing, receivedOn: words.receivedMissing, rights: words.rightsMissing },
  });
  if (values.receivedOn !== null && values.receivedOn > today)
    return { ...found, receivedOn: words.inFuture };
  return dayProblem(input, today) === 'beforeReceived' && before !== undefined
    ? { ...found, receivedOn: words.afterDone }
    : found;
}
