import { longDate } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { Setting } from '../Setting';
import styles from '../settings.module.css';
import { text } from './text';

/** What anybody at this PC can read without opening the binder, said word for word. */
export function InTheClear() {
  const { label, language, nextReviewOn } = useApp().status;
  const words = useWords(text).clear;
  return (
    <Setting
      title={words.title}
      text={
        <>
          <p>{words.text}</p>
          <p>{words.holds}</p>
          <ul className={styles.inClear}>
            <li>{words.label(label)}</li>
            <li>{words.language}</li>
            <li>{nextReviewOn === null ? words.noReview : words.review(longDate(nextReviewOn, language))}</li>
          </ul>
          <p>{words.nothingElse}</p>
        </>
      }
    />
  );
}
