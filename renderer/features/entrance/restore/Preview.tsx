import type { RestorePreview } from '../../../../shared/contract/backups';
import { dayAndTime, sentenceStart } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { LanguageSwitch } from '../../../app/LanguageSwitch';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { FocusShell } from '../../../ui/FocusShell';
import { QuestionPage } from '../../../ui/QuestionPage';
import { RowList } from '../../../ui/RowList';
import { text as entranceText } from '../text';
import { Replaces } from './Replaces';
import styles from './restore.module.css';
import { text } from './text';

interface PreviewProps {
  preview: RestorePreview;
  onBack: () => void;
  onRestored: () => void;
}

/** What is in the copy and what it would replace, before anything is changed. */
export function Preview({ preview, onBack, onRestored }: PreviewProps) {
  const { language, today } = useApp().status;
  const frame = useWords(entranceText);
  const { section, preview: words } = useWords(text);
  const { ask, working, refusal } = useAsking();
  const when = (instant: string): string => sentenceStart(dayAndTime(instant, language, today));

  async function run(): Promise<void> {
    if ((await ask('restore.run', {})) !== null) onRestored();
  }

  return (
    <FocusShell title={frame.appName} words={frame} right={<LanguageSwitch />}>
      <QuestionPage
        back={{ label: frame.back, onClick: onBack }}
        section={section}
        question={words.title}
        help={words.help}
        focusKey="restore-preview"
        errors={<Refusal failure={refusal} />}
        primary={{ label: words.run, loading: working !== null }}
        onSubmit={() => void run()}
      >
        <div className={styles.facts}>
          <RowList
            rows={[
              { id: 'firm', title: words.firm, end: preview.firm === '' ? words.noFirm : preview.firm },
              { id: 'saved', title: words.savedAt, end: when(preview.savedAt) },
              { id: 'made', title: words.madeAt, end: when(preview.madeAt) },
              { id: 'files', title: words.attachments, end: words.files(preview.attachments) },
            ]}
          />
        </div>
        <Replaces preview={preview} />
      </QuestionPage>
    </FocusShell>
  );
}
