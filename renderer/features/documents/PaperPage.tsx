import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type Icon, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PaperChoice } from '../../../shared/contract/papers';
import { useWords } from '../../app/BinderProvider';
import { PaperOutcome } from '../../app/papers/PaperOutcome';
import { usePaperOut } from '../../app/papers/usePaperOut';
import { DocumentPage } from '../../ui/DocumentPage';
import { ButtonLink, Link } from '../../ui/Link';
import { PageHeading } from '../../ui/PageHeading';
import { StatusTag } from '../../ui/StatusText';
import type { Tone } from '../../ui/tone';
import { documentsAddress } from './addresses';
import styles from './documents.module.css';
import { PaperDesk } from './PaperDesk';
import { text } from './text';

interface PaperPageProps {
  title: string;
  choice: PaperChoice;
  tag: { tone: Tone; icon: Icon; text: string };
  /** How this paper stands, as one or two sentences. */
  standing: string;
  /** The next thing to do is to sign: then that is the page's main button, and printing is beside it. */
  isToSign: boolean;
  /** What follows in the side panel. */
  children: ReactNode;
}

/** One paper: the pages that print on the desk, and beside them how it stands and what can be done with it. */
export function PaperPage({ title, choice, tag, standing, isToSign, children }: PaperPageProps) {
  const words = useWords(text);
  const { isPrinting, isSaving, outcome, ...out } = usePaperOut();
  const print = (): void => void out.print(choice);
  const save = (): void => void out.save(choice);
  useHotkeys([['mod+P', print]], []);
  return (
    <DocumentPage
      heading={
        <PageHeading
          eyebrow={<Link to={documentsAddress}>{words.title}</Link>}
          title={title}
          focusKey={JSON.stringify(choice)}
          actions={
            <Button
              size="sm"
              variant="default"
              loading={isSaving}
              onClick={save}
              leftSection={<IconFileTypePdf size={16} stroke={2} aria-hidden />}
            >
              {words.savePdf}
            </Button>
          }
        />
      }
      desk={<PaperDesk choice={choice} label={title} />}
      sideLabel={words.sideLabel}
      side={
        <>
          <div>
            <StatusTag tone={tag.tone} icon={tag.icon}>
              {tag.text}
            </StatusTag>
          </div>
          <p className={styles.standing}>{standing}</p>
          <div className={styles.buttons}>
            {isToSign ? (
              <ButtonLink to="/review/sign" fullWidth>
                {words.toSignature}
              </ButtonLink>
            ) : null}
            <Button
              fullWidth
              variant={isToSign ? 'default' : 'filled'}
              loading={isPrinting}
              onClick={print}
              leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
            >
              {words.print}
            </Button>
            <PaperOutcome
              outcome={outcome}
              onSave={save}
              words={{ ...words, printed: () => words.printed }}
            />
          </div>
          {children}
        </>
      }
    />
  );
}
