import { standing } from '../../../shared/domain/overview/standing';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { BinderState } from './BinderState';
import styles from './Overview.module.css';
import { ReviewHero } from './ReviewHero';
import { text } from './text';
import { WaitingList } from './WaitingList';
import { YearWheel } from './YearWheel';

/** Where the director lands: one true sentence, the next review, what waits, and how the binder stands. */
export function Overview() {
  const { today } = useApp().status;
  const binder = useBinder();
  const words = useWords(text);
  return (
    <Page>
      <PageHeading
        eyebrow={words.day(today)}
        title={words.heading(standing(binder, today))}
        focusKey="overview"
      />
      <ReviewHero />
      <div className={styles.columns}>
        <WaitingList />
        <BinderState />
      </div>
      <YearWheel />
    </Page>
  );
}
