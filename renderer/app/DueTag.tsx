import { IconCalendar, IconClock } from '@tabler/icons-react';
import { daysBetween, type IsoDate } from '../../shared/domain/calendar';
import { longDate, sentenceStart, shortDate, weekdayDate } from '../../shared/text/format';
import { StatusTag } from '../ui/StatusText';
import { useApp, useWords } from './BinderProvider';
import { text } from './text';

/** Days ahead in which a date is near: it is told with its weekday. */
const NEAR_DAYS = 7;

/** Days ahead in which a day and month cannot be mistaken for another year's. */
const YEAR_IS_CLEAR_DAYS = 300;

/** When something is due: how late it is, the weekday when it is near, else the date. */
export function DueTag({ due }: { due: IsoDate }) {
  const { today, language } = useApp().status;
  const words = useWords(text);
  const days = daysBetween(today, due);
  if (days < 0) return <StatusTag tone="bad">{words.daysOver(-days)}</StatusTag>;
  if (days <= NEAR_DAYS) {
    return (
      <StatusTag tone="warn" icon={IconClock}>
        {days === 0 ? words.today : sentenceStart(weekdayDate(due, language, today))}
      </StatusTag>
    );
  }
  return (
    <StatusTag tone="draft" icon={IconCalendar}>
      {days < YEAR_IS_CLEAR_DAYS ? shortDate(due, language) : longDate(due, language)}
    </StatusTag>
  );
}
