import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type Icon, IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PaperChoice } from '../../../../shared/contract/papers';
import { useWords } from '../../../app/BinderProvider';
import { PaperOutcome } from '../../../app/papers/PaperOutcome';
import { type PaperOut, usePaperOut } from '../../../app/papers/usePaperOut';
import { DocumentPage } from '../../../ui/DocumentPage';
import { Link } from '../../../ui/Link';
import { PageHeading } from '../../../ui/PageHeading';
import { StatusTag } from '../../../ui/StatusText';
import type { Tone } from '../../../ui/tone';
import { documentsAddress } from '../addresses';
import styles from '../documents.module.css';
import { text } from '../text';
import { PaperDesk } from './PaperDesk';

interface PaperPageProps {
  title: string;
  choice: PaperChoice;
  tag: { tone: Tone; icon: Icon; text: string };
  /** How this paper stands, as one or two sentences. */
  standing: string;
  /** Ways to see the paper, beside its title. */
  views?: ReactNode;
  /** What stands on the desk in the place of the pages. */
  desk?: ReactNode;
  /** The next thing to do, and what else can be done. */
  actions: (out: PaperOut) => ReactNode;
  /** What follows in the side panel. */
  children: ReactNode;
}

/** One paper: the pages that print on the desk, and beside them how it stands and what can be done with it. */
export function PaperPage({ title, choice, tag, standing, views, desk, actions, children }: PaperPageProps) {
  const words = useWords(text);
  const out = usePaperOut();
  useHotkeys([['mod+P', () => void out.print(choice)]], []);
  return (
    <DocumentPage
      heading={
        <PageHeading
          eyebrow={<Link to={documentsAddress}>{words.title}</Link>}
          title={title}
          focusKey={title}
          actions={
            <>
              {views}
              <SaveButtons choice={choice} out={out} />
            </>
          }
        />
      }
      desk={desk ?? <PaperDesk choice={choice} label={title} />}
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
            {actions(out)}
            <PaperOutcome
              outcome={out.outcome}
              onSave={(wanted) => void out.save(wanted)}
              words={{ ...words, printed: () => words.printed }}
            />
          </div>
          {children}
        </>
      }
    />
  );
}

function SaveButtons({ choice, out }: { choice: PaperChoice; out: PaperOut }) {
  const words = useWords(text);
  return (
    <>
      <Button
        size="sm"
        variant="default"
        loading={out.isSaving}
        onClick={() => void out.save(choice)}
        leftSection={<IconFileTypePdf size={16} stroke={2} aria-hidden />}
      >
        {words.savePdf}
      </Button>
      <Button
        size="sm"
        variant="default"
        loading={out.isSaving}
        onClick={() => void out.saveWord(choice)}
        leftSection={<IconFileTypeDocx size={16} stroke={2} aria-hidden />}
      >
        {words.saveWord}
      </Button>
    </>
  );
}
