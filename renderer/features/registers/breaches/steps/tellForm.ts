import { entriesContract } from '../../../../../shared/contract/entries';
import type { Breach, NotTellingReason } from '../../../../../shared/domain/breach/breach';
import { schemaErrors } from '../../../../entries/schemaErrors';
import type { FieldErrors } from '../../../../entries/useEntryForm';
import type { text } from '../text';

type Words = (typeof text)['da']['errors'];

export type TellValues = {
  advice: string;
  tells: 'yes' | 'no' | '';
  toldOn: string | null;
  toldHow: string;
  notTelling: NotTellingReason | '';
  notTellingReason: string;
};

export const tellValues = (breach: Breach): TellValues => ({
  advice: breach.advice,
  tells: breach.tells ?? '',
  toldOn: breach.toldOn,
  toldHow: breach.toldHow,
  notTelling: breach.notTelling ?? '',
  notTellingReason: breach.notTellingReason,
});

/** What the form says of the breach; what belongs to the other answer stays as it was written. */
export const tellChanges = (values: TellValues): Partial<Breach> => ({
  ...values,
  tells: values.tells === '' ? null : values.tells,
  notTelling: values.notTelling === '' ? null : values.notTelling,
});

/** When the risk is high, that the people are not told needs one of the law's reasons, in words (Art. 34(3), section 22 of the Danish act). */
export function tellErrors(
  values: TellValues,
  { breach, today, words }: { breach: Breach; today: string; words: Words },
): FieldErrors {
  const found = schemaErrors(
    entriesContract['breach.save'].input,
    { ...breach, ...tellChanges(values) },
    words,
  );
  return {
    ...found,
    ...(values.tells === 'yes'
      ? tellingErrors(values, today, words)
      : notTellingErrors(values, breach, words)),
  };
}

function tellingErrors({ toldOn }: TellValues, today: string, words: Words): FieldErrors {
  if (toldOn === null) return { toldOn: words.toldOn };
  return toldOn > today ? { toldOn: words.inFuture } : {};
}

function notTellingErrors(
  { tells, notTelling, notTellingReason }: TellValues,
  { risk }: Breach,
  words: Words,
): FieldErrors {
  if (tells !== 'no') return {};
  const isHigh = risk === 'high';
  return {
    ...(notTelling === '' ? { notTelling: words.why } : {}),
    ...(notTelling === 'notHigh' && isHigh ? { notTelling: words.notHigh } : {}),
    ...(isHigh && notTellingReason.trim() === '' ? { notTellingReason: words.reason } : {}),
  };
}
