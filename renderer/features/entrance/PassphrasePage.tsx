import { useState } from 'react';
import type { Failure } from '../../../shared/errors';
import { useWords } from '../../app/BinderProvider';
import { LanguageSwitch } from '../../app/LanguageSwitch';
import { NewPassphraseFields } from '../../app/passphrase/NewPassphraseFields';
import { passphraseErrors, useNewPassphrase } from '../../app/passphrase/newPassphrase';
import { Refusal } from '../../app/Refusal';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { FocusShell } from '../../ui/FocusShell';
import { QuestionPage } from '../../ui/QuestionPage';
import { text } from './text';

interface PassphrasePageProps {
  section: string;
  title: string;
  help: string;
  button: string;
  onBack: () => void;
  /** Answers with a refusal, or null when the binder has opened and this page is gone. */
  onChosen: (passphrase: string) => Promise<Failure | null>;
}

/** The page that chooses a passphrase, for a new binder and for one opened with the recovery sheet. */
export function PassphrasePage({ section, title, help, button, onBack, onChosen }: PassphrasePageProps) {
  const words = useWords(text);
  const form = useNewPassphrase();
  const [attempt, setAttempt] = useState(0);
  const [isWorking, setIsWorking] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  async function submit() {
    setRefusal(null);
    setAttempt((count) => count + 1);
    if (form.validate().hasErrors) return;
    setIsWorking(true);
    const failure = await onChosen(form.values.passphrase);
    setIsWorking(false);
    setRefusal(failure);
  }

  return (
    <FocusShell title={words.appName} words={words} right={<LanguageSwitch />}>
      <QuestionPage
        back={{ label: words.back, onClick: onBack }}
        section={section}
        question={title}
        help={help}
        focusKey={title}
        errors={
          <>
            <ErrorSummary
              title={words.passphrase.errorsTitle}
              errors={passphraseErrors(form)}
              attempt={attempt}
            />
            <Refusal failure={refusal} />
          </>
        }
        primary={{ label: button, loading: isWorking }}
        onSubmit={() => void submit()}
        aside={words.passphrase.note}
        why={words.passphrase.why}
      >
        <NewPassphraseFields form={form} />
      </QuestionPage>
    </FocusShell>
  );
}
