import {
  IconCalendarDue,
  IconClipboardCheck,
  IconEyeCheck,
  IconFileTime,
  IconTrash,
} from '@tabler/icons-react';
import { addMonths, daysBetween, type IsoDate } from '../../../shared/domain/calendar';
import { yearWheel } from '../../../shared/domain/overview/yearWheel';
import { longDate } from '../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { Section } from '../../ui/Section';
import { YearLine } from '../../ui/YearLine';
import { text } from './text';

const icons = {
  review: IconClipboardCheck,
  deletion: IconTrash,
  supervision: IconEyeCheck,
  agreement: IconFileTime,
  register: IconCalendarDue,
} as const;

/** The next twelve months at a glance. */
export function YearWheel() {
  const { today, language } = useApp().status;
  const words = useWords(text);
  const { months, marks } = yearWheel(useBinder(), today);
  const first = months[0] ?? today;
  const length = daysBetween(first, addMonths(first, months.length));
  const at = (day: IsoDate): number => (100 * daysBetween(first, day)) / length;
  if (marks.length === 0) return null;
  return (
    <Section title={words.yearWheel}>
      <YearLine
        today={{ at: at(today), label: words.todayMark }}
        months={months.map((month) => ({ at: at(month), label: words.month(month, first) }))}
        marks={marks.map(({ kind, on, count }, index) => ({
          id: `${kind}/${on}`,
          at: at(on),
          icon: icons[kind],
          label: words.wheel(kind, count),
          when: longDate(on, language),
          isNext: index === 0,
        }))}
      />
    </Section>
  );
}
