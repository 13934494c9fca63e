import type { Language } from '../../shared/domain/language';
import { useApp, useWords } from './BinderProvider';
import styles from './LanguageSwitch.module.css';
import { text } from './text';

const languages: readonly Language[] = ['da', 'en'];

/** Two words in the foot of the menu; the chosen one is marked. */
export function LanguageSwitch() {
  const { status, ask } = useApp();
  const words = useWords(text);
  return (
    <fieldset className={styles.switch} aria-label={words.languageChoice}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles.language}
          aria-pressed={status.language === language}
          onClick={() => void ask('app.chooseLanguage', { language })}
        >
          {words.languages[language]}
        </button>
      ))}
    </fieldset>
  );
}
