import type { Request } from '../../domain/request/request';
import { authority } from '../../reference/library';
import { text, version } from '../../text/documents/requestLetters';
import { listed, longDate } from '../../text/format';
import { shortRightNames } from '../../text/requests';
import { midSentence, paragraph } from '../blocks';
import { firmName, personInWords, personName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

export type LetterWords = (typeof text)['da'];

/** What a letter of a case is made from. */
export type LetterInput = RegisterInput & { request: Request; words: LetterWords };

type Letter = Parameters<typeof registerPaper>[1]['kind'];

/** A letter to whoever asked; null when the case is gone. `close` comes before the greeting. */
export function letter(
  input: RegisterInput,
  kind: Letter,
  body: (input: LetterInput) => { blocks: readonly Block[]; close?: readonly Block[] },
): PaperDocument | null {
  const request = input.binder.requests.find(({ id }) => id === input.subject);
  if (request === undefined) return null;
  const words = text[input.language];
  const told = { ...input, request, words };
  const { blocks, close = [] } = body(told);
  return registerPaper(input, {
    kind,
    textVersion: version,
    blocks: [
      ...paragraph(request.isAnonymous ? words.toUnknown : words.to(request.name)),
      ...paragraph(request.answerTo),
      { kind: 'paragraph', tone: 'lead', text: received(told) },
      ...blocks,
      ...close,
      ...greeting(told),
    ],
  });
}

const received = ({ request, words, language }: LetterInput): string =>
  words.received(
    longDate(request.receivedOn, language),
    listed(
      request.rights.map((right) => midSentence(shortRightNames[language][right])),
      language,
    ),
  );

/** Whom to write to, and who signs. */
export function greeting(input: Pick<LetterInput, 'binder' | 'language' | 'words'>): Block[] {
  const person = personInWords(input);
  return [
    ...(person === null ? [] : paragraph(input.words.contact(person))),
    ...paragraph(input.words.byline(personName(input), firmName(input))),
  ];
}

/** Where somebody complains (Arts. 12(4) and 77). */
export function complaint({ words, language }: LetterInput): Block[] {
  const { address, web, ...names } = authority();
  const place = [names[language], address ?? '', web.replace(/^https?:\/\/(www\.)?/, '')];
  return paragraph(words.complaint(place.filter((part) => part !== '').join(', ')));
}
