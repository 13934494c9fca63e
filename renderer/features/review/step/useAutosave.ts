import { useEffect, useRef, useState } from 'react';

/** How long after the last key a text is saved. */
const QUIET_MS = 600;

/**
 * Text that saves itself: a moment after the last key, when its field is left, and when the page is. `save` is only
 * called with what `isFit` lets through; what is not fit stays on screen.
 */
export function useAutosave<Value>(
  first: Value,
  isFit: (value: Value) => boolean,
  save: (value: Value) => void,
): { value: Value; change: (value: Value) => void; flush: () => void; isUnfit: boolean } {
  const [value, setValue] = useState(first);
  const [isUnfit, setIsUnfit] = useState(false);
  const waiting = useRef<{ value: Value } | null>(null);
  const timer = useRef(0);

  function flush(): void {
    const last = waiting.current;
    if (last === null || !isFit(last.value)) return;
    window.clearTimeout(timer.current);
    waiting.current = null;
    save(last.value);
  }
  function change(next: Value): void {
    setValue(next);
    setIsUnfit(false);
    waiting.current = { value: next };
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
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      newest.current();
    },
    [],
  );

  return { value, change, flush, isUnfit };
}
