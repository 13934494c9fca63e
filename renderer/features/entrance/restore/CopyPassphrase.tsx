import { useState } from 'react';
import type { RestoreSource } from '../../../../shared/contract/backups';
import type { Failure } from '../../../../shared/errors';
import { dayAndTime } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { LanguageSwitch } from '../../../app/LanguageSwitch';
import { usePartedRefusal } from '../../../app/passphrase/usePartedRefusal';
import { Refusal } from '../../../app/Refusal';
import { FocusShell } from '../../../ui/FocusShell';
import { PassphraseField } from '../../../ui/PassphraseField';
import { QuestionPage } from '../../../ui/QuestionPage';
import { text as entranceText } from '../text';
import { text } from './text';

const FIELD = 'copy-passphrase';

interface CopyPassphraseProps {
  source: RestoreSource;
  refusal: Failure | null;
  isWorking: boolean;
  onBack: () => void;
  onSheet: () => void;
  onTyped: (passphrase: string) => void;
}

/** The passphrase that counted when the copy was made; a wrong one is told at the field. */
export function CopyPassphrase(props: CopyPassphraseProps) {
  const { language, today } = useApp().status;
  const frame = useWords(entranceText);
  const { section, open: words } = useWords(text);
  const [passphrase, setPassphrase] = useState('');
  const [mistake, setMistake] = useState<string | undefined>();
  const { atField, onTop } = usePartedRefusal(props.refusal);

  function submit(): void {
    document.getElementById(FIELD)?.focus();
    setMistake(passphrase === '' ? words.missing : undefined);
    if (passphrase !== '') props.onTyped(passphrase);
  }

  return (
    <FocusShell title={frame.appName} words={frame} right={<LanguageSwitch />}>
      <QuestionPage
        back={{ label: frame.back, onClick: props.onBack }}
        section={section}
        question={words.title}
        help={words.help(dayAndTime(props.source.writtenAt, language, today))}
        focusKey="restore-open"
        errors={<Refusal failure={onTop} />}
        primary={{ label: words.next, loading: props.isWorking }}
        secondary={{ label: words.withSheet, onClick: props.onSheet }}
        onSubmit={submit}
      >
        <PassphraseField
          id={FIELD}
          label={words.label}
          value={passphrase}
          onChange={(value) => {
            setPassphrase(value);
            setMistake(undefined);
          }}
          error={mistake ?? atField}
          words={frame.passphrase}
          autoComplete="current-password"
        />
      </QuestionPage>
    </FocusShell>
  );
}
