import { useEffect, useState } from 'react';
import type { OpenPaper, PaperChoice } from '../../../shared/contract/papers';
import type { Failure } from '../../../shared/errors';
import { useApp } from '../../app/BinderProvider';

export type Paper = { is: 'loading' } | { is: 'open'; paper: OpenPaper } | { is: 'failed'; failure: Failure };

/** Opens a paper. `edition` says what it is made from: when that changes, the paper is made anew. */
export function usePaper(choice: PaperChoice, edition = ''): Paper {
  const { ask } = useApp();
  const [paper, setPaper] = useState<Paper>({ is: 'loading' });
  const key = JSON.stringify({ choice, edition });

  useEffect(() => {
    let isLeft = false;
    // Written out and read back, so that an equal choice is not opened twice.
    const wanted: { choice: PaperChoice } = JSON.parse(key);
    void ask('paper.open', wanted.choice).then((result) => {
      if (!isLeft)
        setPaper(result.ok ? { is: 'open', paper: result.value } : { is: 'failed', failure: result.error });
    });
    return () => {
      isLeft = true;
    };
  }, [ask, key]);

  return paper;
}
