import { requestDeadline } from '../../../../../shared/domain/request/deadline';
import type { Request } from '../../../../../shared/domain/request/request';
import { longDate } from '../../../../../shared/text/format';
import { registerPaperPage } from '../../../../app/addresses';
import { useApp, useWords } from '../../../../app/BinderProvider';
import { DateEntry } from '../../../../entries/fields/DateEntry';
import { FreeText } from '../../../../entries/fields/FreeText';
import { Tick } from '../../../../entries/fields/Tick';
import type { FieldErrors } from '../../../../entries/useEntryForm';
import { ButtonLink } from '../../../../ui/Link';
import { Notice } from '../../../../ui/Notice';
import { text } from '../text';
import { StepForm } from './StepForm';
import { useDayError, useStep } from './useStep';

type Values = { isWanted: boolean; reason: string; toldOn: string | null };

/** Two further months, with the reason, the letter of it, and the day the person was told: within the first month, or not at all (Art. 12(3)). */
export function ExtensionStep({ request }: { request: Request }) {
  const { language, today } = useApp().status;
  const all = useWords(text);
  const words = all.extension;
  const dayError = useDayError(request);
  const until = longDate(requestDeadline(request, today).firstMonth, language);
  const step = useStep<Values>(request, {
    name: 'extension',
    values: {
      isWanted: request.extension !== null,
      reason: request.extension?.reason ?? '',
      toldOn: request.extension?.toldOn ?? null,
    },
    partOf: ({ isWanted, reason, toldOn }) => ({
      extension: isWanted ? { reason, toldOn } : null,
    }),
    check: ({ isWanted, reason, toldOn }): FieldErrors => {
      if (!isWanted) return {};
      const told = dayError(toldOn);
      return {
        ...(reason.trim() === '' ? { reason: words.reasonMissing } : {}),
        ...(told === null ? {} : { toldOn: told }),
      };
    },
  });
  const { field, values } = step.form;
  const isLate = values.toldOn !== null && values.toldOn > requestDeadline(request, today).firstMonth;
  return (
    <StepForm
      step={step}
      hint={words.hint(until)}
      label={words.title}
      beside={
        request.extension === null ? null : (
          <ButtonLink to={registerPaperPage('requestExtension', request.id)} variant="default">
            {words.letter}
          </ButtonLink>
        )
      }
    >
      <Tick field={field('isWanted')} label={words.wanted} />
      {values.isWanted ? (
        <>
          <FreeText field={field('reason')} label={words.reason} lines={3} />
          <DateEntry
            field={field('toldOn')}
            label={all.optional(words.toldOn)}
            hint={words.print}
            clearable
          />
          {isLate ? <Notice tone="warn">{words.tooLate(until)}</Notice> : null}
        </>
      ) : null}
    </StepForm>
  );
}
