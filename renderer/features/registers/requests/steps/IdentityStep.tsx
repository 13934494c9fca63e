import { identityStates, type Request } from '../../../../../shared/domain/request/request';
import { useWords } from '../../../../app/BinderProvider';
import { Choice } from '../../../../entries/fields/Choice';
import { DateEntry } from '../../../../entries/fields/DateEntry';
import { FreeText } from '../../../../entries/fields/FreeText';
import type { FieldErrors } from '../../../../entries/useEntryForm';
import { FieldRow } from '../../../../ui/Fields';
import { Notice } from '../../../../ui/Notice';
import { Section } from '../../../../ui/Section';
import { text } from '../text';
import { StepForm } from './StepForm';
import { useDayError, useStep } from './useStep';

type Values = Request['identity'];

/** Who asks, how it is known, and since when; proof may be asked for when in doubt (Art. 12(6)). */
export function IdentityStep({ request }: { request: Request }) {
  const words = useWords(text);
  const { identity } = words;
  const dayError = useDayError(request);
  const step = useStep<Values>(request, {
    name: 'identity',
    values: request.identity,
    // What no longer shows is no longer meant.
    partOf: (values) => ({ identity: shownOf(values) }),
    check: (values) => ({
      ...askedError(values, identity, dayError),
      ...confirmedErrors(values, identity, dayError),
    }),
  });
  const { field, values } = step.form;
  return (
    <Section title={identity.title}>
      <StepForm step={step} hint={identity.hint} label={identity.title}>
        <Choice
          field={field('state')}
          label={identity.state}
          options={identityStates.map((value) => ({ value, label: identity.states[value] }))}
        />
        {values.state === 'asked' ? <Notice tone="info">{identity.paused}</Notice> : null}
        {values.state === 'open' ? null : (
          <FieldRow columns="1fr 1fr">
            <DateEntry
              field={field('askedOn')}
              label={values.state === 'asked' ? identity.askedOn : words.optional(identity.askedOn)}
              clearable
            />
            {values.state === 'confirmed' ? (
              <DateEntry field={field('confirmedOn')} label={identity.confirmedOn} clearable />
            ) : null}
          </FieldRow>
        )}
        {values.state === 'confirmed' ? (
          <FreeText field={field('how')} label={identity.how} hint={identity.howHint} />
        ) : null}
      </StepForm>
    </Section>
  );
}

type Words = (typeof text)['da']['identity'];
type DayError = (day: string | null) => string | null;

function askedError({ state, askedOn }: Values, words: Words, dayError: DayError): FieldErrors {
  const error = state === 'asked' && askedOn === null ? words.askedMissing : dayError(askedOn);
  return error === null ? {} : { askedOn: error };
}

function confirmedErrors(values: Values, words: Words, dayError: DayError): FieldErrors {
  const { state, askedOn, confirmedOn, how } = values;
  if (state !== 'confirmed') return {};
  const isBeforeAsked = askedOn !== null && confirmedOn !== null && confirmedOn < askedOn;
  const error =
    confirmedOn === null ? words.confirmedMissing : isBeforeAsked ? words.order : dayError(confirmedOn);
  return {
    ...(error === null ? {} : { confirmedOn: error }),
    ...(how.trim() === '' ? { how: words.howMissing } : {}),
  };
}

const shownOf = (values: Values): Values => {
  if (values.state === 'confirmed') return values;
  const asked = values.state === 'asked' ? values.askedOn : null;
  return { state: values.state, askedOn: asked, confirmedOn: null, how: '' };
};
