import { Anchor } from '@mantine/core';
import { type ComponentProps, useId, useState } from 'react';
import { WhyBox } from './WhyBox';
import styles from './WhyToggle.module.css';

/** Why something is done at all, for whoever asks: the box opens under its question. */
export function WhyToggle({ label, ...why }: ComponentProps<typeof WhyBox> & { label: string }) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Anchor
        component="button"
        type="button"
        inherit
        underline="always"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </Anchor>
      {isOpen ? (
        <div id={id} className={styles.why}>
          <WhyBox {...why} />
        </div>
      ) : null}
    </>
  );
}
