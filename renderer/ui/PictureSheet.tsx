import { useEffect, useRef, useState } from 'react';
import { keyboardScroll } from './keyboardScroll';
import styles from './PictureSheet.module.css';

interface PictureSheetProps {
  data: Uint8Array;
  label: string;
  failed: string;
}

/** A scanned page on the desk. It is drawn from its bytes: the page may load no picture from an address. */
export function PictureSheet({ data, label, failed }: PictureSheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isLeft = false;
    // A copy: what comes over the bridge may lie in memory that is shared, which a Blob does not take.
    createImageBitmap(new Blob([data.slice()])).then(
      (picture) => {
        if (!isLeft && canvas.current !== null) draw(canvas.current, picture);
        picture.close();
      },
      () => (isLeft ? undefined : setHasFailed(true)),
    );
    return () => {
      isLeft = true;
    };
  }, [data]);
  return (
    <section className={styles.desk} aria-label={label} {...keyboardScroll}>
      {hasFailed ? (
        <p role="alert" className={styles.message}>
          {failed}
        </p>
      ) : (
        <canvas ref={canvas} role="img" aria-label={label} className={styles.picture} />
      )}
    </section>
  );
}

/** More dots than this in a row no screen shows. */
const WIDEST = 3000;

function draw(canvas: HTMLCanvasElement, picture: ImageBitmap): void {
  const scale = Math.min(1, WIDEST / Math.max(picture.width, picture.height));
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
}
