import { type ConsentWording, type GivenConsent, isGiven, isWording } from '../../domain/consent/consent';
import { versionsOf } from '../../domain/consent/wordingVersions';
import { thresholdValue } from '../../reference/thresholds';
import { text as consentText } from '../../text/consent';
import { text, version } from '../../text/documents/consentRegister';
import { listed, longDate } from '../../text/format';
import { columns, paragraph, sentences, table } from '../blocks';
import { firmName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/** What is asked for, in which words, and who said yes: the proof the firm must have (Art. 7(1)). */
export function consentRegister(input: RegisterInput): PaperDocument {
  const { binder, language } = input;
  const words = text[language];
  const wordings = binder.consents.filter(isWording);
  const given = binder.consents.filter(isGiven);
  const { audiences } = consentText[language];
  return registerPaper(input, {
    kind: 'consentRegister',
    textVersion: version,
    layout: 'landscape',
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) },
      { kind: 'heading', level: 2, text: words.given },
      ...(given.length === 0
        ? paragraph(words.noneGiven)
        : table(
            words.given,
            columns(words.columns, [18, 26, 18, 20, 18]),
            given.map((consent) => row(consent, wordings, input)),
          )),
      { kind: 'heading', level: 2, text: words.wordingsTitle },
      ...(wordings.length === 0
        ? paragraph(words.noWordings)
        : table(
            words.wordingsTitle,
            columns(words.wordingColumns, [30, 34, 18, 18]),
            wordings.map(({ name, purpose, askedOf, from }) => [
              name,
              purpose,
              audiences[askedOf],
              from === null ? '' : longDate(from, language),
            ]),
          )),
      ...wordings.flatMap((wording) => exactWords(wording, input)),
      { kind: 'heading', level: 2, text: words.rulesTitle },
      { kind: 'list', items: words.rules(thresholdValue('th-child')) },
    ],
  });
}

function row(
  consent: GivenConsent,
  wordings: readonly ConsentWording[],
  { language }: RegisterInput,
): string[] {
  const words = text[language];
  const { ways, version: versionName } = consentText[language];
  const wording = wordings.find(({ id }) => id === consent.wording);
  const { withdrawnOn, stoppedOn } = consent;
  return [
    consent.name,
    wording === undefined
      ? words.ownWords(consent.words)
      : versionName(wording.name, consent.wordingVersion ?? wording.version),
    sentences([ways[consent.way], consent.givenOn === null ? '' : longDate(consent.givenOn, language)]),
    sentences([
      consent.proof,
      consent.files.length === 0
        ? ''
        : words.files(
            listed(
              consent.files.map(({ name }) => name),
              language,
            ),
          ),
    ]) || words.noProof,
    withdrawnOn === null
      ? words.no
      : sentences([
          `${words.withdrawn(longDate(withdrawnOn, language))}, ${stoppedOn === null ? words.notStopped : words.stopped(longDate(stoppedOn, language))}`,
          consent.stopped,
        ]),
  ];
}

const exactWords = (wording: ConsentWording, { language }: RegisterInput): Block[] =>
  versionsOf(wording).flatMap((one, at): Block[] => [
    {
      kind: 'heading',
      level: 3,
      text: (at === 0 ? text[language].current : text[language].old)(wording.name, one.version),
    },
    ...paragraph(one.words),
  ]);
