import { Loader } from '@mantine/core';
import { useInWords, useWords } from '../../app/BinderProvider';
import { Notice } from '../../ui/Notice';
import { PdfPages } from '../../ui/PdfPages';
import styles from './PaperView.module.css';
import { text } from './text';
import type { Paper } from './usePaper';

/** A paper on the desk, or why it is not there. */
export function PaperView({ paper, label }: { paper: Paper; label: string }) {
  const words = useWords(text).paper;
  const inWords = useInWords();
  if (paper.is === 'open') return <PdfPages data={paper.paper.bytes} label={label} words={words} />;
  return (
    <div className={styles.message}>
      {paper.is === 'failed' ? (
        <Notice tone="bad" urgent>
          {inWords(paper.failure)}
        </Notice>
      ) : (
        <output className={styles.loading}>
          <Loader size="sm" aria-hidden />
          {words.loading}
        </output>
      )}
    </div>
  );
}
