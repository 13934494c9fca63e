import { useEffect, useState } from 'react';
import type { OpenPaper, PaperChoice } from '../../../shared/contract/papers';
import type { Failure } from '../../../shared/errors';
import { useApp } from '../../app/BinderProvider';

/** A paper that is quickly there should not flash a message first. */
const SHOW_WAITING_AFTER_MS = 400;

export type PaperState =
  | { is: 'making'; isSlow: boolean }
  | { is: 'open'; paper: OpenPaper }
  | { is: 'failed'; failure: Failure };

/** Fetches the finished PDF of a paper; anew when another one is chosen, when the binder is saved, and on `retry`. */
export function usePaper(choice: PaperChoice): { state: PaperState; retry: () => void } {
  const { ask, status } = useApp();
  const [state, setState] = useState<PaperState>({ is: 'making', isSlow: false });
  const [attempt, setAttempt] = useState(0);
  // A choice is a small value made at each rendering; its text says whether it is another one.
  const key = JSON.stringify(choice);
  const { savedAt, language } = status;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the choice; a save, another language and a new attempt ask for the paper anew.
  useEffect(() => {
    let left = false;
    setState({ is: 'making', isSlow: false });
    const slow = setTimeout(() => setState({ is: 'making', isSlow: true }), SHOW_WAITING_AFTER_MS);
    void ask('paper.open', choice).then((result) => {
      clearTimeout(slow);
      if (left) return;
      setState(result.ok ? { is: 'open', paper: result.value } : { is: 'failed', failure: result.error });
    });
    return () => {
      left = true;
      clearTimeout(slow);
    };
  }, [key, savedAt, language, attempt, ask]);

  return { state, retry: () => setAttempt((count) => count + 1) };
}
