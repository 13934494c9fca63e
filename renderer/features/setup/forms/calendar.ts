import { suggestedReviewDays } from '../../../../shared/domain/binder';
import { DayOfYear, daysBetween } from '../../../../shared/domain/calendar';
import { setupQuestions } from '../../../../shared/domain/setup/answers';
import { type AnswerForm, mistakesWhere } from './answerForm';
import type { DayAndMonth } from './values';

const DECEMBER = '12-31';

/** A Danish financial year ends with a month; February's last day is the one that comes every year. */
export const yearEnds: readonly DayOfYear[] = [
  '01-31',
  '02-28',
  '03-31',
  '04-30',
  '05-31',
  '06-30',
  '07-31',
  '08-31',
  '09-30',
  '10-31',
  '11-30',
];

export const calendarForm: AnswerForm<'calendar'> = {
  question: 'calendar',
  schema: setupQuestions.calendar,
  fields: (saved) => {
    const [first, second] = saved?.reviewDays ?? suggestedReviewDays;
    const yearEnd = saved?.financialYearEnd ?? DECEMBER;
    return {
      yearEnd: yearEnd === DECEMBER ? 'december' : 'other',
      otherYearEnd: yearEnd === DECEMBER ? '' : yearEnd,
      first: split(first),
      second: split(second),
    };
  },
  answer: ({ yearEnd, otherYearEnd, first, second }) => ({
    financialYearEnd: yearEnd === 'december' ? DECEMBER : otherYearEnd,
    reviewDays: [joined(first), joined(second)],
  }),
  mistakes: ({ yearEnd, otherYearEnd, first, second }, { calendar: words }) =>
    mistakesWhere(
      [yearEnd === 'other' && otherYearEnd === '', 'otherYearEnd', words.otherMissing],
      [!isDay(first), 'first.day', words.noSuchDay],
      [!isDay(second), 'second.day', words.noSuchDay],
      [isDay(first) && joined(first) === joined(second), 'second.day', words.sameDay],
      [
        isDay(first) && isDay(second) && areTooClose(joined(first), joined(second)),
        'second.day',
        words.tooClose,
      ],
    ),
};

const split = (dayOfYear: DayOfYear): DayAndMonth => ({
  month: dayOfYear.slice(0, 2),
  day: dayOfYear.slice(3),
});

const joined = ({ day, month }: DayAndMonth): string => `${month}-${day}`;

/** The shortest time between two half-yearly reviews, either way round the year, in days. */
const SHORTEST_DAYS = 120;

function areTooClose(first: DayOfYear, second: DayOfYear): boolean {
  const apart = Math.abs(daysBetween(`2025-${first}`, `2025-${second}`));
  return apart > 0 && Math.min(apart, 365 - apart) < SHORTEST_DAYS;
}

const isDay = (value: DayAndMonth): boolean => DayOfYear.safeParse(joined(value)).success;
