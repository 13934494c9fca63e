import type { Instant, IsoDate } from '../domain/calendar';
import type { Language } from '../domain/language';
import { text as frameText } from '../text/documents/frame';
import { text, version } from '../text/documents/recoverySheet';
import { longDate } from '../text/format';
import type { PaperDocument } from './model';

export type RecoverySheetFacts = {
  firm: string | null;
  madeOn: IsoDate;
  createdAt: Instant;
  language: Language;
};

/**
 * The sheet that opens the binder when the passphrase is forgotten. `key` is the recovery key as it is formatted:
 * groups of four with a hyphen or a space between. The sheet carries no data of the binder.
 */
export function recoverySheet(key: string, facts: RecoverySheetFacts): PaperDocument {
  const { language } = facts;
  const words = text[language];
  const { product, page } = frameText[language];
  const made = words.madeOn(longDate(facts.madeOn, language));
  return {
    kind: 'recoverySheet',
    language,
    title: words.title,
    header: { left: product, right: words.title },
    footer: { left: `${words.notInBinder} · ${made}`, page },
    author: facts.firm ?? product,
    createdAt: facts.createdAt,
    textVersion: version,
    sourceJson: null,
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      { kind: 'paragraph', tone: 'lead', text: [facts.firm ?? product, made].join(' · ') },
      { kind: 'keyGroups', label: words.key, groups: key.split(/[\s-]+/).filter((group) => group !== '') },
      { kind: 'writingLine', label: words.passphraseLine },
      { kind: 'writingLine', label: words.backupLine },
      { kind: 'heading', level: 2, text: words.use },
      ...words.steps.map((step) => ({ kind: 'paragraph', text: step }) as const),
      { kind: 'heading', level: 2, text: words.care },
      { kind: 'paragraph', text: words.warning },
    ],
  };
}
