import { IconPrinter } from '@tabler/icons-react';
import { lastDayToObject, noticeEnds } from '../../../shared/domain/subProcessorNotice/noticeDays';
import { noticeOutcomes } from '../../../shared/domain/subProcessorNotice/subProcessorNotice';
import { isTakenOn } from '../../../shared/domain/subProcessorNotice/takingOn';
import { longDate } from '../../../shared/text/format';
import { registerPaperPage } from '../../app/addresses';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { FieldRow } from '../../ui/Fields';
import { ButtonLink } from '../../ui/Link';
import { Notice } from '../../ui/Notice';
import { Choice } from '../fields/Choice';
import { DateEntry } from '../fields/DateEntry';
import { FreeText } from '../fields/FreeText';
import { Pick } from '../fields/Pick';
import { WholeNumber } from '../fields/WholeNumber';
import styles from '../staff/staff.module.css';
import { text as entryText } from '../text';
import { AboutFields, type NoticeForm } from './AboutFields';
import { countable } from './noticeForm';
import { text } from './text';

interface ReceivedFieldsProps {
  form: NoticeForm;
  /** Null while it is not saved: there is nothing to print yet. */
  id: string | null;
}

/** A notice that a processor gave, with its days, and what the firm answers. */
export function ReceivedFields({ form, id }: ReceivedFieldsProps) {
  const { processors } = useBinder();
  const words = useWords(text);
  const { optional } = useWords(entryText).field;
  const { field, values } = form;
  const chosen = processors.find((one) => one.id === values.processor);
  const isGone = values.processor !== '' && chosen === undefined;
  return (
    <>
      <Pick
        field={field('processor')}
        label={words.processor}
        hint={processors.length === 0 ? words.noProcessors : undefined}
        options={[
          ...processors.map((one) => ({ value: one.id, label: one.name })),
          ...(isGone ? [{ value: values.processor, label: words.processorGone }] : []),
        ]}
      />
      <AboutFields form={form} />
      {chosen === undefined || chosen.subProcessors.length === 0 ? null : (
        <Pick
          field={field('replaces')}
          label={words.replaces}
          options={[
            { value: '', label: words.replacesNobody },
            ...chosen.subProcessors.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
      )}
      <Days form={form} />
      <Choice
        field={field('noticeOutcome')}
        label={words.outcome}
        options={noticeOutcomes.map((value) => ({ value, label: words.outcomes[value] }))}
      />
      <Answer form={form} id={id} />
      <FreeText field={field('note')} label={optional(words.note)} lines={2} />
    </>
  );
}

function Days({ form: { field, values } }: { form: NoticeForm }) {
  const { language, today } = useApp().status;
  const words = useWords(text);
  const { optional } = useWords(entryText).field;
  const counted = countable(values);
  const dayOf = (date: string): string => longDate(date, language);
  return (
    <>
      <FieldRow columns="1fr 1fr">
        <DateEntry field={field('noticeOn')} label={words.noticeOn} max={today} />
        <DateEntry field={field('startsOn')} label={optional(words.startsOn)} clearable />
      </FieldRow>
      <FieldRow columns="1fr 1fr">
        <WholeNumber field={field('noticeDays')} label={words.noticeDays} />
        <WholeNumber field={field('objectionDays')} label={words.objectionDays} />
      </FieldRow>
      <p className={styles.hint}>{words.daysHint}</p>
      <DateEntry
        field={field('objectBy')}
        label={optional(words.objectBy)}
        hint={words.objectByHint}
        clearable
      />
      {counted === null ? null : (
        <Notice tone={values.noticeOutcome === 'open' ? 'info' : 'none'}>
          <b>{words.lastDay(dayOf(lastDayToObject(counted)))}</b> {words.ends(dayOf(noticeEnds(counted)))}{' '}
          {counted.startsOn !== null && counted.startsOn < noticeEnds(counted)
            ? words.early(dayOf(noticeEnds(counted)))
            : null}
        </Notice>
      )}
    </>
  );
}

function Answer({ form: { field, values }, id }: ReceivedFieldsProps) {
  const { subProcessorNotices } = useBinder();
  const { today } = useApp().status;
  const words = useWords(text);
  const { optional } = useWords(entryText).field;
  const saved = subProcessorNotices.find((one) => one.id === id);
  const { noticeOutcome } = values;
  if (noticeOutcome === 'open') return null;
  const wasTakenOn = saved !== undefined && isTakenOn(saved);
  return (
    <>
      <DateEntry field={field('answerOn')} label={words.answerOn} max={today} clearable />
      {noticeOutcome === 'objected' ? (
        <>
          <FreeText
            field={field('objection')}
            label={optional(words.objection)}
            hint={words.objectionHint}
            lines={3}
          />
          {saved?.noticeOutcome === 'objected' ? (
            <div>
              <ButtonLink
                to={registerPaperPage('subProcessorObjection', saved.id)}
                variant="default"
                size="sm"
                leftIcon={IconPrinter}
              >
                {words.printObjection}
              </ButtonLink>
            </div>
          ) : (
            <p className={styles.hint}>{words.saveFirst}</p>
          )}
          <FreeText
            field={field('objectionResult')}
            label={optional(words.result)}
            hint={words.resultHint}
            lines={2}
          />
        </>
      ) : null}
      {noticeOutcome !== 'objected' && !wasTakenOn ? <Notice tone="info">{words.takenOn}</Notice> : null}
    </>
  );
}
