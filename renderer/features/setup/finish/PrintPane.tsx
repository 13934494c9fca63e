import { Button } from '@mantine/core';
import { useWords } from '../../../app/BinderProvider';
import { PaperView } from '../../../app/papers/PaperView';
import type { Paper } from '../../../app/papers/usePaper';
import { text } from '../text';
import styles from './finish.module.css';
import { SheetPicture } from './SheetPicture';

export type Shown = 'policy' | 'sheet';

interface PrintPaneProps {
  shown: Shown;
  onShow: (shown: Shown) => void;
  policy: Paper;
}

/** The pages that will be printed; of the recovery sheet only what it looks like. */
export function PrintPane({ shown, onShow, policy }: PrintPaneProps) {
  const { policy: paper, pane: words } = useWords(text).print;
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
      {shown === 'sheet' ? (
        <SheetPicture />
      ) : (
        <div className={styles.pages}>
          <PaperView paper={policy} label={paper.title} words={words} />
        </div>
      )}
    </>
  );
}
