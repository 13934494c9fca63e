import type { HistoryEntry } from '../domain/history/historyEntry';
import { type NeutralName, neutralName } from '../domain/history/neutralName';
import type { Language } from '../domain/language';
import { listed, longDate } from './format';
import { shortRightNames } from './requests';

const words = {
  da: {
    request: (rights: string, on: string) => `Henvendelse af ${on} (${rights})`,
    consent: 'Et samtykke',
    to: (wording: string) => ` til ”${wording}”`,
    on: (date: string) => ` af ${date}`,
  },
  en: {
    request: (rights: string, on: string) => `Request of ${on} (${rights})`,
    consent: 'A consent',
    to: (wording: string) => ` to “${wording}”`,
    on: (date: string) => ` of ${date}`,
  },
} as const satisfies Record<Language, unknown>;

/** What an entry of the history is called: its own name, or what stands for it where that would name a person. */
export function historyName(entry: Pick<HistoryEntry, 'subject' | 'name'>, language: Language): string {
  const neutral = neutralName(entry);
  return neutral === null ? entry.name : inWords(neutral, language);
}

function inWords(neutral: NeutralName, language: Language): string {
  const said = words[language];
  if (neutral.of === 'request') {
    const rights = neutral.rights.map((right) => shortRightNames[language][right]);
    return said.request(listed(rights, language), longDate(neutral.receivedOn, language));
  }
  const { givenOn, wording } = neutral;
  return [
    said.consent,
    wording === '' ? '' : said.to(wording),
    givenOn === null ? '' : said.on(longDate(givenOn, language)),
  ].join('');
}
