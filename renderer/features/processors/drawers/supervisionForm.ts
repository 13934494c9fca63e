import type { IsoDate } from '../../../../shared/domain/calendar';
import { Processor } from '../../../../shared/domain/processor/processor';
import { schemaErrors } from '../../../entries/schemaErrors';
import type { FieldErrors } from '../../../entries/useEntryForm';
import type { text } from './text';

type Supervision = Processor['supervision'];

export type SupervisionValues = Omit<Supervision, 'everyMonths'> & { everyMonths: number | null };

export const supervisionInput = ({ everyMonths, ...values }: SupervisionValues): Supervision => ({
  ...values,
  everyMonths: everyMonths ?? 0,
});

/** `inFuture` is what to say of having looked on a day to come. */
export function supervisionErrors(
  values: SupervisionValues,
  today: IsoDate,
  { errors, inFuture }: { errors: (typeof text)['da']['errors']; inFuture: string },
): FieldErrors {
  const { lastOn } = values;
  return {
    ...schemaErrors(Processor.shape.supervision, supervisionInput(values), errors),
    ...(lastOn !== null && lastOn > today ? { lastOn: inFuture } : {}),
  };
}
