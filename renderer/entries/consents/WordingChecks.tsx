import type { ConsentWording } from '../../../shared/domain/consent/consent';
import { type WordingCheck, wordingChecks } from '../../../shared/domain/consent/wordingChecks';
import { useWords } from '../../app/BinderProvider';
import { StatusText } from '../../ui/StatusText';
import styles from './consents.module.css';
import { text } from './text';

const tones: Record<WordingCheck['answer'], 'ok' | 'warn' | 'info'> = {
  found: 'ok',
  notFound: 'warn',
  ask: 'info',
};

interface WordingChecksProps {
  wording: Parameters<typeof wordingChecks>[0] & Pick<ConsentWording, 'words'>;
  firm: string | null;
}

/** What was found in the words of what a consent needs: it asks and never decides. */
export function WordingChecks({ wording, firm }: WordingChecksProps) {
  const words = useWords(text).wording;
  return (
    <section className={styles.checks} aria-label={words.checks}>
      <strong>{words.checks}</strong>
      <p className={styles.hint}>{words.checksHint}</p>
      <ul>
        {wordingChecks(wording, firm).map(({ point, answer }) => (
          <li key={point}>
            <span>{words.points[point]}</span>
            <StatusText tone={tones[answer]}>{words.answers[answer]}</StatusText>
          </li>
        ))}
      </ul>
    </section>
  );
}
