import type { DayOfYear } from '../domain/calendar';
import type { Language } from '../domain/language';
import type { RetentionRule } from '../domain/retention/retentionRule';
import { yearlyDay } from './format';

const units: Record<Language, Record<RetentionRule['unit'], readonly [string, string]>> = {
  da: { day: ['dag', 'dage'], month: ['måned', 'måneder'], year: ['år', 'år'], until: ['', ''] },
  en: { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'], until: ['', ''] },
};

/**
 * How long a rule keeps, in words: "5 år efter udgangen af regnskabsåret (31. december)", "30 dage efter optagelsen",
 * "indtil aftalen ophører".
 */
export function retentionInWords(rule: RetentionRule, yearEnd: DayOfYear, language: Language): string {
  const start = startInWords(rule, yearEnd, language);
  if (rule.amount === null || rule.unit === 'until')
    return `${language === 'da' ? 'indtil' : 'until'} ${start}`;
  if (rule.amount === 0) return language === 'da' ? `straks efter ${start}` : `at once after ${start}`;
  const [one, many] = units[language][rule.unit];
  const period = `${rule.amount}\u00a0${rule.amount === 1 ? one : many}`;
  return language === 'da' ? `${period} efter ${start}` : `${period} after ${start}`;
}

function startInWords({ start }: RetentionRule, yearEnd: DayOfYear, language: Language): string {
  if (start.kind === 'event') return start.text;
  return language === 'da'
    ? `udgangen af regnskabsåret (${yearlyDay(yearEnd, language)})`
    : `the end of the financial year (${yearlyDay(yearEnd, language)})`;
}
