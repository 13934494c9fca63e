import { useState } from 'react';
import type { RestoreSource } from '../../../../shared/contract/backups';
import { dayAndTime, fileSize, sentenceStart } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { AnswerCard } from '../../../ui/AnswerCard';
import { AnswerGroup } from '../../../ui/AnswerGroup';
import { TextLink } from '../../../ui/Link';
import styles from './restore.module.css';
import { text } from './text';

/** The newest are the likely ones; the rest is one press away. */
const MOST_SHOWN = 4;

interface SourceCardsProps {
  where: RestoreSource['where'];
  sources: readonly RestoreSource[];
  chosenId: string | null;
  onChoose: (id: string) => void;
}

/** The copies of one place, newest first. */
export function SourceCards({ where, sources, chosenId, onChoose }: SourceCardsProps) {
  const { language, today } = useApp().status;
  const words = useWords(text).choose;
  const [isAllShown, setIsAllShown] = useState(false);
  const shown = isAllShown ? sources : sources.slice(0, MOST_SHOWN);

  return (
    <div>
      <AnswerGroup id={where} legend={words.groups[where]} legendShown>
        {shown.map(({ id, name, writtenAt, length }) => (
          <AnswerCard
            key={id}
            kind="radio"
            name="source"
            value={id}
            checked={id === chosenId}
            onChange={() => onChoose(id)}
            title={sentenceStart(dayAndTime(writtenAt, language, today))}
            description={`${name}, ${fileSize(length, language)}`}
          />
        ))}
      </AnswerGroup>
      {sources.length > shown.length ? (
        <p className={styles.all}>
          <TextLink
            target={{ label: words.all(sources.length), onClick: () => setIsAllShown(true) }}
            aria-label={`${words.groups[where]}: ${words.all(sources.length)}`}
          />
        </p>
      ) : null}
    </div>
  );
}
