import { useEffect } from 'react';
import { useWords } from '../../../app/BinderProvider';
import { FreeText } from '../../../entries/fields/FreeText';
import { text } from './text';
import { useAutosave } from './useAutosave';

interface RemarkProps {
  id: string;
  name: string;
  /** Where the remark is kept until it is saved. */
  place: string;
  first: string;
  save: (note: string) => Promise<boolean>;
}

/** A remark beside an answer; saved as it is written, printed in the report. */
export function Remark({ id, name, place, first, save }: RemarkProps) {
  const words = useWords(text).remark;
  const { value, change, flush } = useAutosave(place, first, () => true, save);
  useEffect(() => {
    if (first === '') document.getElementById(id)?.focus();
  }, [first, id]);

  return (
    <FreeText
      size="sm"
      lines={1}
      label={words.label(name)}
      hint={words.hint}
      field={{ id, value, error: undefined, onChange: change }}
      onBlur={flush}
    />
  );
}
