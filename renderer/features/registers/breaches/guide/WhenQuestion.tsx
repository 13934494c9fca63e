import { breachDeadline } from '../../../../../shared/domain/breach/clock';
import { isAlreadyLate } from '../../../../../shared/domain/breach/times';
import type { Instant } from '../../../../../shared/domain/calendar';
import { weekdayAndTime } from '../../../../../shared/text/breach';
import { useApp, useWords } from '../../../../app/BinderProvider';
import { Choice } from '../../../../entries/fields/Choice';
import { DateEntry } from '../../../../entries/fields/DateEntry';
import { FreeText } from '../../../../entries/fields/FreeText';
import { FieldRow } from '../../../../ui/Fields';
import { Notice } from '../../../../ui/Notice';
import { momentFrom } from '../moments';
import styles from './guide.module.css';
import type { QuestionProps } from './questionProps';
import { text } from './text';

/** Page 2: when it was discovered, which starts the clock, and when it happened. */
export function WhenQuestion({ form, now }: QuestionProps) {
  const words = useWords(text);
  const { discovered, happened } = words;
  const { discoveredDate, discoveredTime, role } = form.values;
  const discoveredAt = momentFrom({ date: discoveredDate, time: discoveredTime });
  return (
    <>
      <FieldRow columns="1fr 160px">
        <DateEntry field={form.field('discoveredDate')} label={discovered.date} hint={discovered.dateHint} />
        <FreeText field={form.field('discoveredTime')} label={discovered.time} hint={discovered.timeHint} />
      </FieldRow>
      <div role="status" className={styles.deadline}>
        {discoveredAt === null || now === null ? null : role === 'processor' ? (
          <Notice tone="warn">{words.deadlineClient}</Notice>
        ) : (
          <Deadline discoveredAt={discoveredAt} now={now} />
        )}
      </div>
      <FreeText field={form.field('discoveredBy')} label={discovered.by} />
      <Choice
        field={form.field('happened')}
        label={happened.label}
        options={[
          { value: 'range', label: happened.range },
          { value: 'unknown', label: happened.unknown },
        ]}
      />
      {form.values.happened === 'range' ? (
        <>
          <FieldRow columns="1fr 160px">
            <DateEntry
              field={form.field('fromDate')}
              label={happened.from}
              hint={discovered.dateHint}
              clearable
            />
            <FreeText field={form.field('fromTime')} label={happened.fromTime} hint={discovered.timeHint} />
          </FieldRow>
          <FieldRow columns="1fr 160px">
            <DateEntry
              field={form.field('toDate')}
              label={happened.to}
              hint={discovered.dateHint}
              clearable
            />
            <FreeText field={form.field('toTime')} label={happened.toTime} hint={discovered.timeHint} />
          </FieldRow>
        </>
      ) : null}
    </>
  );
}

/** The deadline as soon as it is known; that it has passed is said, and is no reason to stop. */
function Deadline({ discoveredAt, now }: { discoveredAt: Instant; now: Instant }) {
  const words = useWords(text);
  const { language, today } = useApp().status;
  const when = weekdayAndTime(breachDeadline(discoveredAt), language, today);
  return isAlreadyLate(discoveredAt, now) ? (
    <Notice tone="bad">{words.alreadyLate(when)}</Notice>
  ) : (
    <Notice tone="warn">{words.deadline(when)}</Notice>
  );
}
