import type { PaperChoice } from '../../../../shared/contract/papers';
import { useApp, useWords } from '../../../app/BinderProvider';
import { PaperView } from '../../../app/papers/PaperView';
import { usePaper } from '../../../app/papers/usePaper';
import { text } from '../text';

/** The pages that print, on the desk; anew whenever the binder is saved or the language is another. */
export function PaperDesk({ choice, label }: { choice: PaperChoice; label: string }) {
  const { savedAt, language } = useApp().status;
  const paper = usePaper(choice, `${savedAt} ${language}`);
  return <PaperView paper={paper} label={label} words={useWords(text).paper} />;
}
