import { openReview } from '../../../../shared/domain/review/progress';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { Link } from '../../../ui/Link';
import styles from '../documents.module.css';
import { text } from '../text';

const places = ['company', 'record', 'deletion', 'processors', 'security'] as const;

/** The paper has no text of its own: where its facts are corrected, and what must be begun or unlocked first. */
export function CorrectFacts() {
  const review = openReview(useBinder());
  const words = useWords(text);
  const state = review === null ? 'none' : review.state === 'running' ? 'running' : 'frozen';
  return (
    <>
      <hr />
      <h2>{words.correct}</h2>
      <p className={styles.hint}>{words.correctHint[state]}</p>
      {state === 'running' ? (
        <ul className={styles.links}>
          {places.map((step) => (
            <li key={step}>
              <Link to={`/review/steps/${step}`}>{words.places[step]}</Link>
            </li>
          ))}
        </ul>
      ) : null}
      {state === 'none' ? (
        <p className={styles.links}>
          <Link to="/review">{words.toReview}</Link>
        </p>
      ) : null}
    </>
  );
}
