import type { Language } from '../domain/language';
import { requestExtraMonths } from '../reference/deadlines';
import { requestMonths } from '../reference/library';
import { inWordsNumber } from './format';

const inMonths = (count: number, language: Language): string => {
  const [one, many] = { da: ['måned', 'måneder'], en: ['month', 'months'] }[language];
  return `${inWordsNumber(count, language)} ${count === 1 ? one : many}`;
};

/** The time there is to answer a request, and what may be put on, as the reference has it (Art. 12(3)). */
export const requestTime: Record<Language, { first: string; more: string }> = {
  da: { first: inMonths(requestMonths, 'da'), more: inMonths(requestExtraMonths, 'da') },
  en: { first: inMonths(requestMonths, 'en'), more: inMonths(requestExtraMonths, 'en') },
};
