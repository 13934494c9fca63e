import { useState } from 'react';
import type { RestoreSource } from '../../../../shared/contract/backups';
import { useWords } from '../../../app/BinderProvider';
import { LanguageSwitch } from '../../../app/LanguageSwitch';
import { Refusal } from '../../../app/Refusal';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { FocusShell } from '../../../ui/FocusShell';
import { QuestionPage } from '../../../ui/QuestionPage';
import { text as entranceText } from '../text';
import styles from './restore.module.css';
import { SourceCards } from './SourceCards';
import { text } from './text';
import { sourcesByPlace, useSources } from './useSources';

interface ChooseSourceProps {
  onBack: () => void;
  onChosen: (source: RestoreSource) => void;
}

/** Which copy: those the app knows of, or a file from elsewhere. */
export function ChooseSource({ onBack, onChosen }: ChooseSourceProps) {
  const frame = useWords(entranceText);
  const { section, choose: words } = useWords(text);
  const { sources, refusal, pick } = useSources();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const groups = sourcesByPlace(sources ?? []);
  const chosen = (sources ?? []).find(({ id }) => id === chosenId);
  const isEmpty = sources !== null && groups.length === 0;
  const firstGroup = groups[0];
  const isMissing = attempt > 0 && chosen === undefined && firstGroup !== undefined;

  async function pickFile(): Promise<void> {
    const picked = await pick();
    if (picked !== null) onChosen(picked);
  }
  function submit(): void {
    if (isEmpty) void pickFile();
    else if (chosen !== undefined) onChosen(chosen);
    else setAttempt((count) => count + 1);
  }

  const pickLink = { label: words.pick, onClick: () => void pickFile() };
  return (
    <FocusShell title={frame.appName} words={frame} right={<LanguageSwitch />}>
      <QuestionPage
        back={{ label: frame.back, onClick: onBack }}
        section={section}
        question={words.title}
        help={isEmpty ? words.none : words.help}
        focusKey="restore-choose"
        errors={
          <>
            <ErrorSummary
              title={words.errorsTitle}
              errors={isMissing ? [{ fieldId: firstGroup.where, text: words.missing }] : []}
              attempt={attempt}
            />
            <Refusal failure={refusal} />
          </>
        }
        primary={{ label: isEmpty ? words.pick : words.next }}
        secondary={isEmpty ? undefined : pickLink}
        onSubmit={submit}
      >
        <div className={styles.groups}>
          {groups.map(({ where, sources: ofPlace }) => (
            <SourceCards
              key={where}
              where={where}
              sources={ofPlace}
              chosenId={chosenId}
              onChoose={setChosenId}
            />
          ))}
        </div>
      </QuestionPage>
    </FocusShell>
  );
}
