import { useEffect, useRef, useState } from 'react';
import { useDraft } from '../../../app/drafts';
import { type Waiting, waitingAt } from './waiting';

/** How long after the last key a text is saved. */
const QUIET_MS = 600;

type Autosave<Value> = {
  value: Value;
  change: (value: Value) => void;
  flush: () => void;
  isUnfit: boolean;
};

/**
 * Text that saves itself: a moment after the last key, when its field or the window is left, and when the page is.
 * `save` answers whether it did, and is only called with what `isFit` lets through; until it is saved the text stays.
 */
export function useAutosave<Value>(
  place: string,
  first: Value,
  isFit: (value: Value) => boolean,
  save: (value: Value) => Promise<boolean>,
): Autosave<Value> {
  const draft = useDraft<Value>(place);
  const [value, setValue] = useState(() => draft.kept() ?? first);
  const [isUnfit, setIsUnfit] = useState(false);
  const [waiting] = useState<Waiting<Value>>(() => waitingAt(draft));
  const timer = useRef(0);

  function flush(): void {
    void waiting.flush(isFit, save);
  }
  function change(next: Value): void {
    setValue(next);
    setIsUnfit(false);
    waiting.put(next);
    window.clearTimeout(timer.current);
    // What is missing is told when the keys rest, not when the field is left: a message that comes between the
    // pressing and the letting go of the mouse would move the button away.
    timer.current = window.setTimeout(() => {
      setIsUnfit(!isFit(next));
      newest.current();
    }, QUIET_MS);
  }

  const newest = useRef(flush);
  useEffect(() => {
    newest.current = flush;
  });
  useEffect(() => {
    const leave = (): void => newest.current();
    leave();
    window.addEventListener('blur', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('blur', leave);
      window.removeEventListener('pagehide', leave);
      window.clearTimeout(timer.current);
      leave();
    };
  }, []);

  return { value, change, flush, isUnfit };
}
