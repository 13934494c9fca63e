import { getDocument, PDFWorker, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

/** One page of an open paper: its shape, and how it is drawn at a width. */
export interface ReadablePage {
  number: number;
  /** Height divided by width. */
  ratio: number;
  draw: (canvas: HTMLCanvasElement, text: HTMLElement, width: number) => Drawing;
}

export interface Drawing {
  done: Promise<void>;
  stop: () => void;
}

export interface OpenPaper {
  pages: Promise<readonly ReadablePage[]>;
  close: () => void;
}

/**
 * Opens a PDF with one worker of its own, ended by `close`. Nothing is evaluated and nothing fetched: our papers
 * bring their fonts along, so no character maps, standard fonts or decoders are needed.
 */
export function openPaper(data: Uint8Array): OpenPaper {
  const port = new Worker(workerUrl, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const opening = getDocument({
    // A copy: reading moves the bytes to the worker and would take them from the caller.
    data: data.slice(),
    worker,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
  });
  return {
    pages: opening.promise.then((paper) =>
      Promise.all(
        Array.from({ length: paper.numPages }, async (_, index) => readable(await paper.getPage(index + 1))),
      ),
    ),
    close: () => {
      void opening.destroy().finally(() => port.terminate());
    },
  };
}

function readable(page: PdfPage): ReadablePage {
  const natural = page.getViewport({ scale: 1 });
  return {
    number: page.pageNumber,
    ratio: natural.height / natural.width,
    draw: (canvas, text, width) => drawPage(page, { canvas, text, scale: width / natural.width }),
  };
}

function drawPage(
  page: PdfPage,
  at: { canvas: HTMLCanvasElement; text: HTMLElement; scale: number },
): Drawing {
  const sharpness = window.devicePixelRatio;
  const viewport = page.getViewport({ scale: at.scale * sharpness });
  at.canvas.width = Math.floor(viewport.width);
  at.canvas.height = Math.floor(viewport.height);
  const picture = page.render({ canvas: at.canvas, viewport });
  at.text.replaceChildren();
  at.text.style.setProperty('--total-scale-factor', String(at.scale));
  const words = new TextLayer({
    textContentSource: page.streamTextContent(),
    container: at.text,
    viewport: page.getViewport({ scale: at.scale }),
  });
  return {
    done: Promise.all([picture.promise, words.render()]).then(() => undefined),
    stop: () => {
      picture.cancel();
      words.cancel();
    },
  };
}
