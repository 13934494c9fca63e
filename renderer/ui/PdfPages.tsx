import { Loader } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { keyboardScroll } from './keyboardScroll';
import styles from './PdfPages.module.css';
import type { ReadablePage } from './pdfReader';

interface PdfPagesProps {
  data: Uint8Array;
  label: string;
  words: { page: (page: number, of: number) => string; loading: string; failed: string };
  onShown?: ((pages: number) => void) | undefined;
}

type State = { is: 'loading' } | { is: 'failed' } | { is: 'open'; pages: readonly ReadablePage[] };

/** The finished PDF on the desk, page by page, its text selectable and readable aloud. */
export function PdfPages({ data, label, words, onShown }: PdfPagesProps) {
  const state = usePaper(data);
  const desk = useRef<HTMLElement>(null);
  const width = useSheetWidth(desk);
  const pages = state.is === 'open' ? state.pages : [];
  return (
    <section ref={desk} className={styles.desk} aria-label={label} {...keyboardScroll}>
      {state.is === 'loading' ? (
        <output className={styles.message}>
          <Loader size="sm" aria-hidden /> {words.loading}
        </output>
      ) : null}
      {state.is === 'failed' ? (
        <p role="alert" className={styles.message}>
          {words.failed}
        </p>
      ) : null}
      {pages.map((page) => (
        <Sheet
          key={page.number}
          page={page}
          width={width}
          label={words.page(page.number, pages.length)}
          onDrawn={page.number === pages.length ? () => onShown?.(pages.length) : undefined}
        />
      ))}
    </section>
  );
}

interface SheetProps {
  page: ReadablePage;
  width: number;
  label: string;
  onDrawn: (() => void) | undefined;
}

function Sheet({ page, width, label, onDrawn }: SheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const drawn = useRef(onDrawn);
  const [isDrawn, setIsDrawn] = useState(false);
  drawn.current = onDrawn;
  useEffect(() => {
    if (!canvas.current || !text.current || width === 0) return undefined;
    setIsDrawn(false);
    const drawing = page.draw(canvas.current, text.current, width);
    // Stopping a drawing rejects it; that a newer one has taken its place is no fault.
    drawing.done.then(
      () => {
        setIsDrawn(true);
        drawn.current?.();
      },
      () => undefined,
    );
    return drawing.stop;
  }, [page, width]);
  return (
    <article
      className={styles.sheet}
      style={{ width, height: width * page.ratio }}
      aria-label={label}
      aria-busy={!isDrawn}
    >
      <canvas ref={canvas} className={styles.picture} />
      <div ref={text} className={styles.text} />
    </article>
  );
}

function usePaper(data: Uint8Array): State {
  const [state, setState] = useState<State>({ is: 'loading' });
  useEffect(() => {
    let close: () => void = () => undefined;
    let left = false;
    setState({ is: 'loading' });
    // The reader is large and only needed here: loaded when the first paper is shown.
    import('./pdfReader')
      .then(({ openPaper }) => {
        if (left) return undefined;
        const paper = openPaper(data);
        close = paper.close;
        return paper.pages;
      })
      .then(
        (pages) => (pages && !left ? setState({ is: 'open', pages }) : undefined),
        () => (left ? undefined : setState({ is: 'failed' })),
      );
    return () => {
      left = true;
      close();
    };
  }, [data]);
  return state;
}

const margin = 16;
const widest = 794;

/** As wide as the desk allows, at most as wide as the paper itself. */
function useSheetWidth(desk: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!desk.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(Math.min(widest, entry.contentRect.width - 2 * margin)));
    });
    observer.observe(desk.current);
    return () => observer.disconnect();
  }, [desk]);
  return width;
}
