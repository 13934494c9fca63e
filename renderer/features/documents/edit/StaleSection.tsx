import { Button } from '@mantine/core';
import type { GeneratedSection } from '../../../../shared/documents/sections';
import type { OwnText } from '../../../../shared/domain/document/ownText';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import { useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { Notice } from '../../../ui/Notice';
import styles from './edit.module.css';
import { Generated } from './Generated';
import { text } from './text';

interface StaleSectionProps {
  paper: PaperOfBinder;
  section: GeneratedSection;
  own: OwnText;
}

/** The facts have moved on since the section was written by hand: what it would say now, and what to do. */
export function StaleSection({ paper, section, own }: StaleSectionProps) {
  const words = useWords(text);
  const { working, refusal, ask } = useAsking();
  const { id, section: key, place, text: written } = own;
  return (
    <div className={styles.stale}>
      <Notice tone="warn">{words.stale}</Notice>
      <p className={styles.label}>{words.suggestion}</p>
      <Generated said={section.text} />
      <Refusal failure={refusal} />
      <div className={styles.adding}>
        <Button
          size="sm"
          variant="default"
          loading={working === 'ownText.remove'}
          onClick={() => void ask('ownText.remove', { id })}
        >
          {words.useSuggestion}
        </Button>
        <Button
          size="sm"
          variant="subtle"
          loading={working === 'ownText.save'}
          onClick={() =>
            void ask('ownText.save', {
              id,
              document: paper.kind,
              subject: paper.subject,
              section: key,
              place,
              text: written,
            })
          }
        >
          {words.keepOwn}
        </Button>
      </div>
    </div>
  );
}
