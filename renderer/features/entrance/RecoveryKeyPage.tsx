import { type ComponentProps, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import { useApp, useWords } from '../../app/BinderProvider';
import { LanguageSwitch } from '../../app/LanguageSwitch';
import { Refusal } from '../../app/Refusal';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { FocusShell } from '../../ui/FocusShell';
import { GroupedKeyInput } from '../../ui/GroupedKeyInput';
import { QuestionPage } from '../../ui/QuestionPage';
import { groupNumbers, mistakesInKey } from './recoveryKeyMistakes';
import { text } from './text';

interface RecoveryKeyPageProps {
  heading: { section: string; title: string; help: string; next: string };
  why: ComponentProps<typeof QuestionPage>['why'];
  groups: readonly string[];
  refusal: Failure | null;
  onChange: (groups: string[]) => void;
  onBack: () => void;
  onSound: () => void;
  isWorking?: boolean;
}

/** The eight groups of the sheet; a mistyped key is sent back with the number of the group to look at. */
export function RecoveryKeyPage(props: RecoveryKeyPageProps) {
  const { heading, why, groups, refusal, onChange, onBack, onSound, isWorking = false } = props;
  const { status } = useApp();
  const words = useWords(text);
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
        section={heading.section}
        question={heading.title}
        help={heading.help}
        focusKey="recovery-key"
        wide
        errors={
          <>
            <ErrorSummary title={words.recover.errorsTitle} errors={errors} attempt={attempt} />
            <Refusal failure={errors.length === 0 ? refusal : null} />
          </>
        }
        primary={{ label: heading.next, loading: isWorking }}
        onSubmit={submit}
        why={why}
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
