import { ownTextsOf } from '../../../../shared/domain/document/ownTexts';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import type { Language } from '../../../../shared/domain/language';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { Notice } from '../../../ui/Notice';
import { Segments } from '../../../ui/Segments';
import styles from '../documents.module.css';
import { text } from '../text';

interface LanguageChoiceProps {
  paper: PaperOfBinder;
  language: Language;
  onChange: (language: Language) => void;
}

const languages: readonly Language[] = ['da', 'en'];

/** A paper is written in the language of those who read it, whatever the screens are in. Own words are not translated. */
export function LanguageChoice({ paper, language, onChange }: LanguageChoiceProps) {
  const binder = useBinder();
  const words = useWords(text);
  const hasOwnTexts = ownTextsOf(binder, paper.kind, paper.subject).length > 0;
  return (
    <>
      <hr />
      <h2>{words.paperLanguage}</h2>
      <div className={styles.language}>
        <Segments
          label={words.paperLanguage}
          value={language}
          options={languages.map((value) => ({ value, label: words.languages[value] }))}
          onChange={onChange}
        />
      </div>
      {hasOwnTexts && language !== binder.language ? (
        <div className={styles.language}>
          <Notice tone="warn">{words.ownAsWritten}</Notice>
        </div>
      ) : null}
    </>
  );
}
