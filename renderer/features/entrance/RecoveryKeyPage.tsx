import { useState } from 'react';
import type { Failure } from '../../../shared/errors';
import { useApp, useInWords, useWords } from '../../app/BinderProvider';
import { LanguageSwitch } from '../../app/LanguageSwitch';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { FocusShell } from '../../ui/FocusShell';
import { GroupedKeyInput } from '../../ui/GroupedKeyInput';
import { Notice } from '../../ui/Notice';
import { QuestionPage } from '../../ui/QuestionPage';
import { groupNumbers, mistakesInKey } from './recoveryKeyMistakes';
import { text } from './text';

interface RecoveryKeyPageProps {
  groups: readonly string[];
  refusal: Failure | null;
  onChange: (groups: string[]) => void;
  onBack: () => void;
  onSound: () => void;
}

/** The eight groups of the sheet; a mistyped key is sent back with the number of the group to look at. */
export function RecoveryKeyPage({ groups, refusal, onChange, onBack, onSound }: RecoveryKeyPageProps) {
  const { status } = useApp();
  const words = useWords(text);
  const inWords = useInWords();
  const [attempt, setAttempt] = useState(0);
  const [mistakes, setMistakes] = useState<Readonly<Record<number, string>>>({});

  function submit() {
    const found = mistakesInKey(groups, words.recover, status.language);
    setMistakes(found);
    setAttempt((count) => count + 1);
    if (Object.keys(found).length === 0) onSound();
  }

  const errors = Object.entries(mistakes).map(([group, mistake]) => ({
    fieldId: `key-${group}`,
    text: mistake,
  }));
  return (
    <FocusShell title={words.appName} words={words} right={<LanguageSwitch />}>
      <QuestionPage
        back={{ label: words.back, onClick: onBack }}
        section={words.recover.section}
        question={words.recover.title}
        help={words.recover.help}
        focusKey="recovery-key"
        wide
        errors={
          <>
            <ErrorSummary title={words.recover.errorsTitle} errors={errors} attempt={attempt} />
            {refusal !== null && errors.length === 0 ? (
              <Notice tone="bad" urgent>
                {inWords(refusal)}
              </Notice>
            ) : null}
          </>
        }
        primary={{ label: words.recover.next }}
        onSubmit={submit}
        why={words.recover.neither}
      >
        <GroupedKeyInput
          id="key"
          legend={words.recover.legend}
          groups={groupNumbers}
          groupLabel={words.recover.group}
          value={groups}
          onChange={onChange}
          errors={mistakes}
          hint={words.recover.keyHint}
        />
      </QuestionPage>
    </FocusShell>
  );
}
