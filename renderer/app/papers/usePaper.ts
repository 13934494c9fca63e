import { useEffect, useState } from 'react';
import type { OpenPaper, PaperChoice } from '../../../shared/contract/papers';
import type { Failure } from '../../../shared/errors';
import { useApp } from '../BinderProvider';

type PaperState = { is: 'making' } | { is: 'open'; paper: OpenPaper } | { is: 'failed'; failure: Failure };

export type Paper = PaperState & { retry: () => void };

const making: PaperState = { is: 'making' };

/**
 * Fetches the finished PDF of a paper. `edition` says what it is made from: when that changes the paper is made anew,
 * and the old pages stand until the new ones are there.
 */
export function usePaper(choice: PaperChoice, edition = ''): Paper {
  const { ask } = useApp();
  const [state, setState] = useState(making);
  const [attempt, setAttempt] = useState(0);
  // A choice is a small value made at each rendering; its text says whether it is another one.
  const key = JSON.stringify(choice);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another paper's pages must not stand while this one is made.
  useEffect(() => setState(making), [key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the choice; another edition and a new attempt ask for the paper anew.
  useEffect(() => {
    let isLeft = false;
    void ask('paper.open', choice).then((result) => {
      if (isLeft) return;
      setState(result.ok ? { is: 'open', paper: result.value } : { is: 'failed', failure: result.error });
    });
    return () => {
      isLeft = true;
    };
  }, [ask, key, edition, attempt]);

  function retry(): void {
    setState(making);
    setAttempt((count) => count + 1);
  }

  return { ...state, retry };
}

/** How many pages the paper has; null until it is made. */
export const pagesOf = (paper: Paper): number | null => (paper.is === 'open' ? paper.paper.pages : null);
