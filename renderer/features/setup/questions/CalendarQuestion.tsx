import { Select } from '@mantine/core';
import { yearlyDay } from '../../../../shared/text/format';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { AnswerCard } from '../../../ui/AnswerCard';
import { AnswerGroup } from '../../../ui/AnswerGroup';
import { errorAt } from '../errorAt';
import { calendarForm, yearEnds } from '../forms/calendar';
import type { DayAndMonth } from '../forms/values';
import { QuestionScreen } from '../QuestionScreen';
import { text } from '../text';
import { useQuestion } from '../useQuestion';
import { DayOfYearFields } from './DayOfYearFields';
import styles from './questions.module.css';

export function CalendarQuestion() {
  const { form, state } = useQuestion(calendarForm);
  const { language } = useBinder();
  const words = useWords(text).calendar;
  const { yearEnd } = form.values;

  const chooseDay = (which: 'first' | 'second') => (value: DayAndMonth) => {
    form.setFieldValue(which, value);
    // The two days are compared, so a change of one may put the other right.
    form.clearFieldError('first.day');
    form.clearFieldError('second.day');
  };

  const otherYearEnd = (
    <Select
      id="otherYearEnd"
      label={words.otherWhich}
      data={yearEnds.map((value) => ({ value, label: yearlyDay(value, language) }))}
      {...form.getInputProps('otherYearEnd')}
      value={form.values.otherYearEnd || null}
      onChange={(value) => form.setFieldValue('otherYearEnd', value ?? '')}
    />
  );

  return (
    <QuestionScreen state={state}>
      <div className={styles.groups}>
        <AnswerGroup id="yearEnd" legend={words.yearEnd} legendShown>
          <AnswerCard
            kind="radio"
            name="yearEnd"
            value="december"
            checked={yearEnd === 'december'}
            onChange={() => form.setFieldValue('yearEnd', 'december')}
            title={words.december}
          />
          <AnswerCard
            kind="radio"
            name="yearEnd"
            value="other"
            checked={yearEnd === 'other'}
            onChange={() => form.setFieldValue('yearEnd', 'other')}
            title={words.other}
            reveal={otherYearEnd}
          />
        </AnswerGroup>
        <AnswerGroup id="reviews" legend={words.reviews} legendShown hint={words.reviewsHint}>
          <DayOfYearFields
            id="first"
            label={words.firstReview}
            value={form.values.first}
            onChange={chooseDay('first')}
            error={errorAt(form.errors['first.day'])}
          />
          <DayOfYearFields
            id="second"
            label={words.secondReview}
            value={form.values.second}
            onChange={chooseDay('second')}
            error={errorAt(form.errors['second.day'])}
          />
        </AnswerGroup>
      </div>
    </QuestionScreen>
  );
}
