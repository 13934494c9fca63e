import { Select } from '@mantine/core';
import type { Language } from '../../../../shared/domain/language';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { FieldRow } from '../../../ui/Fields';
import type { DayAndMonth } from '../forms/values';
import { text } from '../text';

interface DayOfYearFieldsProps {
  id: string;
  label: string;
  value: DayAndMonth;
  onChange: (value: DayAndMonth) => void;
  error?: string | undefined;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const days = Array.from({ length: 31 }, (_, index) => ({
  value: twoDigits(index + 1),
  label: String(index + 1),
}));

const months = (language: Language) => {
  const name = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    month: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, index) => ({
    value: twoDigits(index + 1),
    label: name.format(Date.UTC(2025, index, 1)),
  }));
};

/** A day that comes back every year: a day and a month, without a year that would be wrong next time. */
export function DayOfYearFields({ id, label, value, onChange, error }: DayOfYearFieldsProps) {
  const { language } = useBinder();
  const words = useWords(text).calendar;
  return (
    <FieldRow columns="160px 1fr">
      <Select
        id={`${id}.day`}
        label={`${label}, ${words.day}`}
        data={days}
        value={value.day}
        onChange={(day) => onChange({ ...value, day: day ?? value.day })}
        error={error}
      />
      <Select
        id={`${id}.month`}
        label={`${label}, ${words.month}`}
        data={months(language)}
        value={value.month}
        onChange={(month) => onChange({ ...value, month: month ?? value.month })}
      />
    </FieldRow>
  );
}
