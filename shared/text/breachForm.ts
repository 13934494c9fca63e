import type { Language } from '../domain/language';

const da = {
  unknownTime: 'Det vides ikke.',
  from: (from: string) => `Fra ${from}`,
  until: (to: string) => `Til ${to}`,
  fromTo: (from: string, to: string) => `Fra ${from} til ${to}`,
  moreOn: (date: string) => `mere følger ${date}`,
};

const en: typeof da = {
  unknownTime: 'Not known.',
  from: (from) => `From ${from}`,
  until: (to) => `Until ${to}`,
  fromTo: (from, to) => `From ${from} to ${to}`,
  moreOn: (date) => `more follows on ${date}`,
};

/** What stands in a field of the form beside the words of the form itself. */
export const words: Record<Language, typeof da> = { da, en };
