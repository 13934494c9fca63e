import { type YesNoUnknown, yesNoUnknown } from '../../../../../shared/domain/breach/breach';
import { useWords } from '../../../../app/BinderProvider';
import { Choice } from '../../../../entries/fields/Choice';
import type { Field } from '../../../../entries/useEntryForm';
import { text } from './text';

interface AnswerChoiceProps {
  field: Field<YesNoUnknown | ''>;
  label: string;
  hint?: string;
}

/** Yes, no, or not known yet. */
export function AnswerChoice({ field, label, hint }: AnswerChoiceProps) {
  const { answers } = useWords(text);
  return (
    <Choice
      field={field}
      label={label}
      hint={hint}
      options={yesNoUnknown.map((value) => ({ value, label: answers[value] }))}
    />
  );
}
