import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DocumentVersion } from '../../../../shared/domain/document/documentVersion';
import { documentName } from '../../../../shared/text/labels';
import { useApp, useWords } from '../../../app/BinderProvider';
import { PaperView } from '../../../app/papers/PaperView';
import { usePaper } from '../../../app/papers/usePaper';
import { PageHeading } from '../../../ui/PageHeading';
import { contentId } from '../../../ui/SkipLink';
import { StepsCard } from '../../../ui/StepsCard';
import { useReview } from '../reviewContext';
import { text as reviewText } from '../text';
import { FileCard } from './FileCard';
import { PrintCard } from './PrintCard';
import { Reopen } from './Reopen';
import styles from './sign.module.css';
import { papersOf } from './signPapers';
import { text } from './text';

const stages = ['print', 'sign', 'file'] as const;
type Stage = (typeof stages)[number];

/** Print, sign, put in the ring binder: the paper beside it is the very file that is printed. */
export function SignPage() {
  const { binder, review } = useReview();
  const words = useWords(text);
  const papers = papersOf(binder, review);
  const [stage, setStage] = useState<Stage>('print');
  const [printed, setPrinted] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(papers[0]?.id);
  const paper = papers.find(({ id }) => id === shown) ?? papers[0];

  function notePrinted(id: string): void {
    const all = new Set([...printed, id]);
    setPrinted(all);
    const next = papers.find((one) => !all.has(one.id));
    if (next === undefined) setStage('sign');
    else setShown(next.id);
  }

  return (
    <div className={styles.page}>
      <main id={contentId} tabIndex={-1} className={styles.main}>
        <PageHeading title={words.title} lead={words.lead} focusKey="sign" />
        <Stages stage={stage} papers={papers} onStage={setStage}>
          {{
            print: (
              <PrintCard
                papers={papers}
                printed={printed}
                onPrinted={notePrinted}
                onShow={setShown}
                onDone={() => setStage('sign')}
              />
            ),
            sign: <SignCard papers={papers} onDone={() => setStage('file')} />,
            file: <FileCard />,
          }}
        </Stages>
        <Reopen />
      </main>
      {paper === undefined ? null : <Desk paper={paper} />}
    </div>
  );
}

interface StagesProps {
  stage: Stage;
  papers: readonly DocumentVersion[];
  onStage: (stage: Stage) => void;
  children: Record<Stage, React.ReactNode>;
}

/** One stage stands open; a finished one is folded and can be opened again. */
function Stages({ stage, papers, onStage, children }: StagesProps) {
  const { binder } = useReview();
  const words = useWords(text);
  const at = stages.indexOf(stage);
  const pages = papers.reduce((total, paper) => total + paper.pages, 0);
  const texts: Record<Stage, string> = {
    print: words.print.text(pages),
    sign: words.sign.text(binder.contactPerson?.name ?? ''),
    file: words.file.text,
  };
  const doneTexts: Record<Stage, string> = {
    print: words.print.done,
    sign: words.sign.done,
    file: words.file.text,
  };
  return (
    <StepsCard
      size="lg"
      steps={stages.map((one, index) => {
        const state = index < at ? 'done' : index === at ? 'now' : 'todo';
        return {
          title: words[one].title,
          text: state === 'done' ? doneTexts[one] : texts[one],
          state,
          stateWord: words.states[state],
          children:
            state === 'now' ? (
              children[one]
            ) : state === 'done' ? (
              <Button
                className={styles.again}
                variant="subtle"
                size="sm"
                aria-label={words.again(words[one].title)}
                onClick={() => onStage(one)}
              >
                {words.showAgain}
              </Button>
            ) : null,
        };
      })}
    />
  );
}

function SignCard({ papers, onDone }: { papers: readonly DocumentVersion[]; onDone: () => void }) {
  const words = useWords(text).sign;
  return (
    <div className={styles.card}>
      <ul className={styles.places}>
        {papers.map((paper) => (
          <li key={paper.id}>{words.where(paper.kind)}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={onDone}>{words.goOn}</Button>
      </div>
    </div>
  );
}

function Desk({ paper }: { paper: DocumentVersion }) {
  const words = useWords(text);
  const shared = useWords(reviewText);
  const { language } = useApp().status;
  const open = usePaper({ which: 'issued', id: paper.id });
  return (
    <aside className={styles.desk} aria-label={words.paper}>
      <PaperView paper={open} label={documentName(paper.kind, language)} words={shared.paper} />
    </aside>
  );
}
