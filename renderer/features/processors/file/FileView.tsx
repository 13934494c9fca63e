import { useEffect, useState } from 'react';
import type { OpenFile } from '../../../../shared/contract/files';
import type { AgreementOf } from '../../../../shared/domain/processingAgreement/agreementFile';
import type { Failure } from '../../../../shared/errors';
import { useApp, useInWords, useWords } from '../../../app/BinderProvider';
import { Notice } from '../../../ui/Notice';
import { PdfPages } from '../../../ui/PdfPages';
import { PictureSheet } from '../../../ui/PictureSheet';
import { text } from '../text';
import styles from './FileView.module.css';

type State = { is: 'loading' } | { is: 'failed'; failure: Failure } | { is: 'open'; file: OpenFile };

/** The file as it is, read by the app's own reader; what that cannot read is saved and read elsewhere. */
export function FileView({ whose: { list, id }, name }: { whose: AgreementOf; name: string }) {
  const { ask } = useApp();
  const words = useWords(text).file;
  const inWords = useInWords();
  const [state, setState] = useState<State>({ is: 'loading' });
  useEffect(() => {
    let isLeft = false;
    void ask('agreement.openFile', { list, id }).then((result) => {
      if (isLeft) return;
      setState(result.ok ? { is: 'open', file: result.value } : { is: 'failed', failure: result.error });
    });
    return () => {
      isLeft = true;
    };
  }, [ask, list, id]);

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
