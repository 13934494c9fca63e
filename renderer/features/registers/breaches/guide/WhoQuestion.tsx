import { termSuggestions } from '../../../../../shared/reference/library';
import { useApp, useWords } from '../../../../app/BinderProvider';
import { FreeText } from '../../../../entries/fields/FreeText';
import { TermList } from '../../../../entries/fields/TermList';
import { FieldRow } from '../../../../ui/Fields';
import { AnswerChoice } from './AnswerChoice';
import type { QuestionProps } from './questionProps';
import { text } from './text';

/** Page 3: whose data they are, and about how many. */
export function WhoQuestion({ form }: QuestionProps) {
  const words = useWords(text);
  const { language } = useApp().status;
  return (
    <>
      <TermList
        field={form.field('people')}
        label={words.people.label}
        suggestions={termSuggestions('dataSubject', language)}
      />
      <FieldRow columns="1fr 1fr">
        <FreeText field={form.field('peopleCount')} label={words.peopleCount} />
        <FreeText field={form.field('recordCount')} label={words.recordCount} />
      </FieldRow>
      <AnswerChoice field={form.field('abroad')} label={words.abroad} />
    </>
  );
}
