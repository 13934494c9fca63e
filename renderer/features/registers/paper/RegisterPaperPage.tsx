import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { RegisterPaper } from '../../../../shared/domain/document/registerPaper';
import type { Language } from '../../../../shared/domain/language';
import { registerPaperName } from '../../../../shared/text/registerPapers';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { PaperOutcome } from '../../../app/papers/PaperOutcome';
import { PaperView } from '../../../app/papers/PaperView';
import { usePaper } from '../../../app/papers/usePaper';
import { usePaperOut } from '../../../app/papers/usePaperOut';
import { DocumentPage } from '../../../ui/DocumentPage';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { Segments } from '../../../ui/Segments';
import { text as registerText } from '../text';
import styles from './paper.module.css';
import { text } from './text';

/** A paper that is printed from a register as it stands now. */
export function RegisterPaperPage() {
  const { kind, subject = null } = useParams();
  const known = RegisterPaper.safeParse(kind);
  const { notFound } = useWords(text);
  const { eyebrow } = useWords(registerText);
  if (known.success) return <Paper key={`${kind} ${subject}`} kind={known.data} subject={subject} />;
  return (
    <Page>
      <PageHeading title={eyebrow} focusKey="gone" />
      <EmptyState text={notFound} />
    </Page>
  );
}

function Paper({ kind, subject }: { kind: RegisterPaper; subject: string | null }) {
  const words = useWords(text);
  const { language: shown, savedAt } = useApp().status;
  const [language, setLanguage] = useState<Language>(useBinder().language);
  const choice = { which: 'register', kind, subject, language } as const;
  const paper = usePaper(choice, `${savedAt} ${language}`);
  const out = usePaperOut();
  const goBack = useNavigate();
  useHotkeys([['mod+P', () => void out.print(choice)]], []);
  const title = registerPaperName(kind, shown);
  return (
    <DocumentPage
      heading={
        <PageHeading
          eyebrow={
            <button type="button" className={styles.back} onClick={() => goBack(-1)}>
              {words.back}
            </button>
          }
          title={title}
          focusKey={kind}
        />
      }
      desk={<PaperView paper={paper} label={title} words={words.paper} />}
      sideLabel={words.sideLabel}
      side={
        <div className={styles.side}>
          <p className={styles.standing}>{words.asItStands}</p>
          <Button
            fullWidth
            loading={out.isPrinting}
            onClick={() => void out.print(choice)}
            leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
          >
            {words.print}
          </Button>
          <Button
            fullWidth
            variant="default"
            loading={out.isSaving}
            onClick={() => void out.save(choice)}
            leftSection={<IconFileTypePdf size={20} stroke={1.75} aria-hidden />}
          >
            {words.savePdf}
          </Button>
          <Button
            fullWidth
            variant="default"
            loading={out.isSaving}
            onClick={() => void out.saveWord(choice)}
            leftSection={<IconFileTypeDocx size={20} stroke={1.75} aria-hidden />}
          >
            {words.saveWord}
          </Button>
          <PaperOutcome
            outcome={out.outcome}
            onSave={(wanted) => void out.save(wanted)}
            words={{ ...words, printed: () => words.printed }}
          />
          <Segments
            label={words.language}
            value={language}
            options={words.languages}
            onChange={setLanguage}
          />
        </div>
      }
    />
  );
}
