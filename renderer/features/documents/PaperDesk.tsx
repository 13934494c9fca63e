import { Loader } from '@mantine/core';
import type { PaperChoice } from '../../../shared/contract/papers';
import { useInWords, useWords } from '../../app/BinderProvider';
import { Notice } from '../../ui/Notice';
import { PdfPages } from '../../ui/PdfPages';
import styles from './documents.module.css';
import { text } from './text';
import { usePaper } from './usePaper';

/** The pages that print, on the desk; or what went wrong when they could not be made. */
export function PaperDesk({ choice, label }: { choice: PaperChoice; label: string }) {
  const words = useWords(text);
  const inWords = useInWords();
  const { state, retry } = usePaper(choice);
  if (state.is === 'open') return <PdfPages data={state.paper.bytes} label={label} words={words.paper} />;
  if (state.is === 'failed') {
    return (
      <div className={styles.message}>
        <Notice tone="bad" urgent action={{ label: words.tryAgain, onClick: retry }}>
          {inWords(state.failure)}
        </Notice>
      </div>
    );
  }
  return (
    <output className={styles.making}>
      {state.isSlow ? (
        <>
          <Loader size="sm" aria-hidden /> {words.making}
        </>
      ) : null}
    </output>
  );
}
