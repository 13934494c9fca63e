import type { ReactNode } from 'react';
import { useWords } from '../../app/BinderProvider';
import { TagList } from '../../ui/TagList';
import { text } from '../text';
import type { Field } from '../useEntryForm';
import { FieldNotes } from './FieldNotes';

interface TermListProps {
  field: Field<readonly string[]>;
  label: string;
  /** Null for none; otherwise it tells how the field is filled in. */
  hint?: ReactNode;
  suggestions?: readonly string[] | undefined;
}

/** Terms of the reference and the firm's own words, side by side. */
export function TermList({ field, label, hint, suggestions }: TermListProps) {
  const words = useWords(text).field;
  return (
    <div>
      <TagList
        id={field.id}
        label={label}
        hint={hint === undefined ? words.ownWords : hint}
        error={field.error}
        value={field.value}
        onChange={field.onChange}
        suggestions={suggestions}
        words={{ remove: words.removeTag }}
      />
      <FieldNotes value={field.value.join(' ')} />
    </div>
  );
}
