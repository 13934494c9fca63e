import { Button } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaperChoice } from '../../../../shared/contract/papers';
import type { DocumentVersion } from '../../../../shared/domain/document/documentVersion';
import { documentName } from '../../../../shared/text/labels';
import { useApp, useWords } from '../../../app/BinderProvider';
import { PaperOutcome } from '../../../app/papers/PaperOutcome';
import { usePaperOut } from '../../../app/papers/usePaperOut';
import { StatusText } from '../../../ui/StatusText';
import { text as reviewText } from '../text';
import styles from './sign.module.css';
import { text } from './text';

interface PrintCardProps {
  papers: readonly DocumentVersion[];
  printed: ReadonlySet<string>;
  onPrinted: (id: string) => void;
  onShow: (id: string) => void;
  onDone: () => void;
}

/** Each paper to the printer or to a file, and whether it really came out. */
export function PrintCard({ papers, printed, onPrinted, onShow, onDone }: PrintCardProps) {
  const words = useWords(text).print;
  const next = papers.find(({ id }) => !printed.has(id))?.id;
  return (
    <div className={styles.card}>
      {papers.map((paper) => (
        <PrintPaper
          key={paper.id}
          paper={paper}
          isNext={paper.id === next}
          isPrinted={printed.has(paper.id)}
          onPrinted={() => onPrinted(paper.id)}
          onShow={() => onShow(paper.id)}
        />
      ))}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onDone}>
          {words.goOn}
        </Button>
      </div>
    </div>
  );
}

interface PrintPaperProps {
  paper: DocumentVersion;
  isNext: boolean;
  isPrinted: boolean;
  onPrinted: () => void;
  onShow: () => void;
}

function PrintPaper({ paper, isNext, isPrinted, onPrinted, onShow }: PrintPaperProps) {
  const words = useWords(text).print;
  const shared = useWords(reviewText);
  const { language } = useApp().status;
  const [isAsking, setIsAsking] = useState(false);
  const name = documentName(paper.kind, language);
  const { isPrinting, isSaving, outcome, print, save } = usePaperOut();
  const choice: PaperChoice = { which: 'issued', id: paper.id };
  const savePdf = (): void => void save(choice);

  async function toPrinter(): Promise<void> {
    onShow();
    setIsAsking(await print(choice));
  }
  function answerYes(): void {
    setIsAsking(false);
    onPrinted();
  }

  return (
    <div className={styles.paper}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.meta}>{words.pages(paper.id, paper.pages)}</p>
      </div>
      {isPrinted ? <StatusText tone="ok">{words.printed}</StatusText> : null}
      {isAsking ? (
        <Asked
          question={words.asked(name)}
          yes={words.yes}
          again={words.again}
          onYes={answerYes}
          onAgain={() => void toPrinter()}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            variant={isNext ? 'filled' : 'default'}
            loading={isPrinting}
            aria-label={words.printOf(name)}
            onClick={() => void toPrinter()}
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          >
            {shared.print}
          </Button>
          <Button
            variant="default"
            loading={isSaving}
            aria-label={words.savePdfOf(name)}
            onClick={savePdf}
            leftSection={<IconFileTypePdf size={18} stroke={1.75} aria-hidden />}
          >
            {shared.savePdf}
          </Button>
          <Button variant="subtle" aria-label={words.showOf(name)} onClick={onShow}>
            {words.show}
          </Button>
        </div>
      )}
      <PaperOutcome
        outcome={outcome}
        onSave={savePdf}
        words={{ savePdf: shared.savePdf, savedAs: shared.savedAs }}
      />
    </div>
  );
}

interface AskedProps {
  question: string;
  yes: string;
  again: string;
  onYes: () => void;
  onAgain: () => void;
}

/** Only a person can see whether the paper came out. */
function Asked({ question, yes, again, onYes, onAgain }: AskedProps) {
  return (
    <div className={styles.buttons}>
      <span role="status">{question}</span>
      <Button autoFocus onClick={onYes}>
        {yes}
      </Button>
      <Button variant="default" onClick={onAgain}>
        {again}
      </Button>
    </div>
  );
}
