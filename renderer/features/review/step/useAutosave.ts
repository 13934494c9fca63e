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
): { value: Value; change: (value: Value) => void; flush: () => void } {
  const [value, setValue] = useState(first);
  const waiting = useRef<{ value: Value } | null>(null);
  const timer = useRef(0);

  function flush(): void {
    window.clearTimeout(timer.current);
    const last = waiting.current;
    waiting.current = null;
    if (last !== null && isFit(last.value)) save(last.value);
  }
  function change(next: Value): void {
    setValue(next);
    waiting.current = { value: next };
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => newest.current(), QUIET_MS);
  }

  const newest = useRef(flush);
  useEffect(() => {
    newest.current = flush;
  });
  useEffect(() => () => newest.current(), []);

  return { value, change, flush };
}
