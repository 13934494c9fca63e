import { placesToLook, recipientsToTell, rightsToTell } from '../../../../../shared/domain/request/places';
import { closingReasons, type Request } from '../../../../../shared/domain/request/request';
import { isAnsweredLate } from '../../../../../shared/domain/request/standing';
import { closingReasonNames } from '../../../../../shared/text/requests';
import { useApp, useBinder, useWords } from '../../../../app/BinderProvider';
import { Choice } from '../../../../entries/fields/Choice';
import { DateEntry } from '../../../../entries/fields/DateEntry';
import { FreeText } from '../../../../entries/fields/FreeText';
import { Tick } from '../../../../entries/fields/Tick';
import type { FieldErrors } from '../../../../entries/useEntryForm';
import { Notice } from '../../../../ui/Notice';
import { Section } from '../../../../ui/Section';
import { text } from '../text';
import { StepForm } from './StepForm';
import { useDayError, useStep } from './useStep';

type Values = {
  answeredOn: string | null;
  lateReason: string;
  isClosed: boolean;
  closedWithout: NonNullable<Request['closedWithout']> | 'answered';
};

/** When the answer was sent, why it was late or why there is none, and that the case is done. */
export function CloseStep({ request }: { request: Request }) {
  const { today, language } = useApp().status;
  const words = useWords(text);
  const { close } = words;
  const dayError = useDayError(request);
  const left = useLeft(request);
  const step = useStep<Values>(request, {
    name: 'close',
    values: {
      answeredOn: request.answeredOn,
      lateReason: request.lateReason,
      isClosed: request.closedOn !== null,
      closedWithout: request.closedWithout ?? 'answered',
    },
    partOf: ({ answeredOn, lateReason, isClosed, closedWithout }) => ({
      answeredOn,
      lateReason,
      closedOn: isClosed ? (request.closedOn ?? today) : null,
      closedWithout: isClosed && answeredOn === null && closedWithout !== 'answered' ? closedWithout : null,
    }),
    check: ({ answeredOn, isClosed, closedWithout }): FieldErrors => {
      const isUnsaid = answeredOn === null && isClosed && closedWithout === 'answered';
      const error = isUnsaid ? close.answeredMissing : dayError(answeredOn);
      return error === null ? {} : { answeredOn: error };
    },
  });
  const { field, values } = step.form;
  const isLate = isAnsweredLate({ ...request, answeredOn: values.answeredOn });
  return (
    <Section title={close.title}>
      <StepForm step={step} hint={close.hint} label={close.title}>
        {left.length === 0 ? null : (
          <Notice tone="warn" title={close.leftTitle}>
            {left.join(' ')}
          </Notice>
        )}
        <DateEntry field={field('answeredOn')} label={words.optional(close.answeredOn)} clearable />
        {isLate || values.lateReason !== '' ? (
          <FreeText field={field('lateReason')} label={close.lateReason} hint={close.lateHint} lines={2} />
        ) : null}
        <Tick field={field('isClosed')} label={close.wanted} />
        {values.isClosed && values.answeredOn === null ? (
          <Choice
            field={field('closedWithout')}
            label={close.without}
            options={[
              { value: 'answered', label: close.notWithout },
              ...closingReasons.map((value) => ({ value, label: closingReasonNames[language][value] })),
            ]}
          />
        ) : null}
      </StepForm>
    </Section>
  );
}

/** What has not been done yet; nothing of it stops anybody from closing. */
function useLeft(request: Request): string[] {
  const binder = useBinder();
  const { left } = useWords(text).close;
  if (request.closedOn !== null) return [];
  const places = placesToLook(binder, request).filter(({ state }) => state === 'open').length;
  const told =
    rightsToTell(request).length === 0
      ? 0
      : recipientsToTell(binder, request).filter(({ state }) => state === 'open').length;
  return [
    ...(request.identity.state === 'confirmed' ? [] : [left.identity]),
    ...(places === 0 ? [] : [left.places(places)]),
    ...(request.rights.every((right) => request.answers.some((one) => one.right === right))
      ? []
      : [left.answers]),
    ...(told === 0 ? [] : [left.told(told)]),
  ];
}
