import { Button } from '@mantine/core';
import type { OwnText } from '../../../../shared/domain/document/ownText';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import { useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import styles from './edit.module.css';
import { OwnTextForm } from './OwnTextForm';
import { text } from './text';
import type { Writing } from './writing';

interface OwnTextCardProps {
  paper: PaperOfBinder;
  own: OwnText;
  heading: string;
  note?: string | undefined;
  writing: Writing | null;
  onWrite: (writing: Writing | null) => void;
}

/** A text of the firm's own where it stands, with the ways to change it and to take it out. */
export function OwnTextCard({ paper, own, heading, note, writing, onWrite }: OwnTextCardProps) {
  const words = useWords(text);
  const { working, refusal, ask } = useAsking();
  const { id, section, place } = own;
  if (writing?.id === id) {
    return (
      <OwnTextForm
        paper={paper}
        place={writing}
        heading={heading}
        first={own.text}
        onDone={() => onWrite(null)}
      />
    );
  }
  return (
    <div className={styles.own}>
      <p className={styles.label}>{words.own(words.where[place])}</p>
      {note === undefined ? null : <p className={styles.lead}>{note}</p>}
      <p className={styles.words}>{own.text}</p>
      <Refusal failure={refusal} />
      <div className={styles.adding}>
        <Button
          size="sm"
          variant="default"
          aria-label={words.editOf(heading)}
          onClick={() => onWrite({ section, place, id })}
        >
          {words.edit}
        </Button>
        <Button
          size="sm"
          variant="subtle"
          aria-label={words.removeOf(heading)}
          loading={working !== null}
          onClick={() => void ask('ownText.remove', { id })}
        >
          {words.remove}
        </Button>
      </div>
    </div>
  );
}
