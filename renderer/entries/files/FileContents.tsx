import { useEffect, useState } from 'react';
import type { OpenFile } from '../../../shared/contract/files';
import type { Failure } from '../../../shared/errors';
import type { Result } from '../../../shared/result';
import { useInWords, useWords } from '../../app/BinderProvider';
import { Notice } from '../../ui/Notice';
import { PdfPages } from '../../ui/PdfPages';
import { PictureSheet } from '../../ui/PictureSheet';
import styles from './files.module.css';
import { text } from './text';

type State = { is: 'loading' } | { is: 'failed'; failure: Failure } | { is: 'open'; file: OpenFile };

interface FileContentsProps {
  name: string;
  /** Fetches the file; the same function as long as it is the same file. */
  open: () => Promise<Result<OpenFile>>;
}

/** A file as it is, read by the app's own reader; what that cannot read is saved and read elsewhere. */
export function FileContents({ name, open }: FileContentsProps) {
  const words = useWords(text);
  const inWords = useInWords();
  const [state, setState] = useState<State>({ is: 'loading' });
  useEffect(() => {
    let isLeft = false;
    void open().then((result) => {
      if (isLeft) return;
      setState(result.ok ? { is: 'open', file: result.value } : { is: 'failed', failure: result.error });
    });
    return () => {
      isLeft = true;
    };
  }, [open]);

  if (state.is === 'loading') return <output className={styles.message}>{words.loading}</output>;
  if (state.is === 'failed') {
    return (
      <div className={styles.message}>
        <Notice tone="bad" urgent>
          {inWords(state.failure)}
        </Notice>
      </div>
    );
  }
  const { kind, bytes } = state.file;
  if (kind === 'docx') return <p className={styles.message}>{words.docx}</p>;
  if (kind === 'pdf') return <PdfPages data={bytes} label={name} words={words} />;
  return <PictureSheet data={bytes} label={words.picture(name)} failed={words.failed} />;
}
