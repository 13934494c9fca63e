import { Loader } from '@mantine/core';
import type { ComponentProps } from 'react';
import { Notice } from '../../ui/Notice';
import { PdfPages } from '../../ui/PdfPages';
import { useInWords, useWords } from '../BinderProvider';
import { text } from '../text';
import styles from './PaperView.module.css';
import type { Paper } from './usePaper';

interface PaperViewProps {
  paper: Paper;
  label: string;
  words: ComponentProps<typeof PdfPages>['words'];
}

/** The pages that print, on the desk; or what went wrong when they could not be made. */
export function PaperView({ paper, label, words }: PaperViewProps) {
  const { tryAgain } = useWords(text);
  const inWords = useInWords();
  if (paper.is === 'open') return <PdfPages data={paper.paper.bytes} label={label} words={words} />;
  return (
    <div className={styles.message}>
      {paper.is === 'failed' ? (
        <Notice tone="bad" urgent action={{ label: tryAgain, onClick: paper.retry }}>
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
