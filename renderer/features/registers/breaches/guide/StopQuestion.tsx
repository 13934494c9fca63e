import { useWords } from '../../../../app/BinderProvider';
import { FreeText } from '../../../../entries/fields/FreeText';
import { AnswerChoice } from './AnswerChoice';
import type { QuestionProps } from './questionProps';
import { text } from './text';

/** Page 5: what has been done to stop it, what will be, and what there was before. */
export function StopQuestion({ form }: QuestionProps) {
  const words = useWords(text);
  const { stopped } = form.values;
  return (
    <>
      <AnswerChoice field={form.field('stopped')} label={words.stopped} />
      {stopped === '' || stopped === 'yes' ? null : (
        <FreeText
          field={form.field('whyNotStopped')}
          label={words.whyNotStopped.label}
          hint={words.whyNotStopped.hint}
          lines={2}
        />
      )}
      <FreeText
        field={form.field('measuresTaken')}
        label={words.measuresTaken.label}
        hint={words.measuresTaken.hint}
        lines={3}
      />
      <FreeText field={form.field('measuresPlanned')} label={words.measuresPlanned.label} lines={2} />
      <FreeText field={form.field('mitigation')} label={words.mitigation.label} lines={2} />
      <FreeText
        field={form.field('measuresBefore')}
        label={words.measuresBefore.label}
        hint={words.measuresBefore.hint}
        lines={4}
      />
    </>
  );
}
