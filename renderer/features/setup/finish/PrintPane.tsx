import { Button, Loader } from '@mantine/core';
import type { OpenPaper } from '../../../../shared/contract/papers';
import type { Failure } from '../../../../shared/errors';
import { useInWords, useWords } from '../../../app/BinderProvider';
import { Notice } from '../../../ui/Notice';
import { PdfPages } from '../../../ui/PdfPages';
import { text } from '../text';
import styles from './finish.module.css';
import { SheetPicture } from './SheetPicture';

export type Shown = 'policy' | 'sheet';

interface PrintPaneProps {
  shown: Shown;
  onShow: (shown: Shown) => void;
  policy: { paper: OpenPaper | null; refusal: Failure | null };
}

/** The pages that will be printed; of the recovery sheet only what it looks like. */
export function PrintPane({ shown, onShow, policy }: PrintPaneProps) {
  const words = useWords(text).print.pane;
  return (
    <>
      <fieldset className={styles.show} aria-label={words.show}>
        {(['policy', 'sheet'] as const).map((one) => (
          <Button
            key={one}
            size="sm"
            variant={one === shown ? 'default' : 'subtle'}
            aria-pressed={one === shown}
            onClick={() => onShow(one)}
          >
            {words[one]}
          </Button>
        ))}
      </fieldset>
      {shown === 'sheet' ? <SheetPicture /> : <PolicyPages {...policy} />}
    </>
  );
}

function PolicyPages({ paper, refusal }: PrintPaneProps['policy']) {
  const words = useWords(text).print;
  const inWords = useInWords();
  if (refusal !== null) {
    return (
      <Notice tone="bad" urgent>
        {inWords(refusal)}
      </Notice>
    );
  }
  if (paper === null) {
    return (
      <output className={styles.loading}>
        <Loader size="sm" aria-hidden /> {words.pane.loading}
      </output>
    );
  }
  return (
    <div className={styles.pages}>
      <PdfPages data={paper.bytes} label={words.policy.title} words={words.pane} />
    </div>
  );
}
