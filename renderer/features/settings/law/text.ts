import type { Language } from '../../../../shared/domain/language';
import type { ReferencePart } from '../../../../shared/reference/dates';

type Counts = Pick<ReferencePart, 'total' | 'unchecked' | 'suggestions'>;

type Words = {
  eyebrow: string;
  title: string;
  lead: string;
  check: (authority: string, web: string) => string;
  parts: string;
  asOf: (date: string) => string;
  counts: (counts: Counts) => string;
};

export const text: Record<Language, Words> = {
  da: {
    eyebrow: 'Indstillinger',
    title: 'Loven i appen',
    lead: 'Appen bruger lister over love, frister og almindelig praksis. Her kan du se, hvor gamle de er.',
    check: (authority, web) =>
      `Regler ændrer sig, og appen giver ikke juridisk rådgivning. Er noget vigtigt for jer, så se efter hos ${authority} (${web}).`,
    parts: 'Listerne',
    asOf: (date) => `Pr. ${date}`,
    counts: ({ total, unchecked, suggestions }) =>
      [
        checkedDa(total, unchecked),
        suggestions === 0 ? '' : `${suggestions} er forslag efter almindelig praksis, ikke lov.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
  en: {
    eyebrow: 'Settings',
    title: 'The law in the app',
    lead: 'The app uses lists of laws, time limits and common practice. Here you can see how old they are.',
    check: (authority, web) =>
      `Rules change, and the app gives no legal advice. Where something matters to you, look it up with ${authority} (${web}).`,
    parts: 'The lists',
    asOf: (date) => `As of ${date}`,
    counts: ({ total, unchecked, suggestions }) =>
      [
        checkedEn(total, unchecked),
        suggestions === 0 ? '' : `${suggestions} are suggestions of common practice, not law.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
};

function checkedDa(total: number, unchecked: number): string {
  if (unchecked === 0) return `Alle ${total} punkter er holdt op mod en kilde.`;
  if (unchecked === total) return 'Det hele er vores egen vurdering.';
  return `${unchecked} af ${total} punkter er ikke holdt op mod en kilde med dato. De er mest vores egen vurdering.`;
}

function checkedEn(total: number, unchecked: number): string {
  if (unchecked === 0) return `All ${total} points were held against a source.`;
  if (unchecked === total) return 'All of it is our own assessment.';
  return `${unchecked} of ${total} points were not held against a dated source. They are mostly our own assessment.`;
}
