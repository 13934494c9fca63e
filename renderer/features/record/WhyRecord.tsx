import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { citation } from '../../../shared/reference/library';
import { sentenceStart } from '../../../shared/text/format';
import { useApp, useWords } from '../../app/BinderProvider';
import { WhyBox } from '../../ui/WhyBox';
import styles from './record.module.css';
import { text } from './text';

const whyId = 'why-record';

/** Why the firm keeps a record at all, for whoever asks. */
export function WhyRecord() {
  const { language } = useApp().status;
  const words = useWords(text).why;
  const [isOpen, setIsOpen] = useState(false);
  const law = sentenceStart(citation('art30', language));
  return (
    <>
      <Anchor
        component="button"
        type="button"
        inherit
        underline="always"
        aria-expanded={isOpen}
        aria-controls={isOpen ? whyId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.link(law)}
      </Anchor>
      {isOpen ? (
        <div id={whyId} className={styles.why}>
          <WhyBox title={words.title} text={words.text} law={law} />
        </div>
      ) : null}
    </>
  );
}
