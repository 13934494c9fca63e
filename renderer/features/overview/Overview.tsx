import { openBreaches } from '../../../shared/domain/breach/register';
import { standing } from '../../../shared/domain/overview/standing';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { OpenBreach } from '../../app/breach/OpenBreach';
import { useNow } from '../../app/useNow';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { BinderState } from './BinderState';
import styles from './Overview.module.css';
import { ReviewHero } from './ReviewHero';
import { text } from './text';
import { WaitingList } from './WaitingList';
import { YearWheel } from './YearWheel';

/** Where the director lands: one true sentence, the next review or an open breach in its place, what waits, and how the binder stands. */
export function Overview() {
  const { today } = useApp().status;
  const binder = useBinder();
  const words = useWords(text);
  const now = useNow();
  const [breach] = openBreaches(binder);
  return (
    <Page>
      <PageHeading
        eyebrow={words.day(today)}
        title={words.heading(standing(binder, today))}
        focusKey="overview"
      />
      {breach === undefined ? (
        <ReviewHero />
      ) : now === null ? null : (
        <OpenBreach breach={breach} now={now} leadsToCase />
      )}
      <div className={styles.columns}>
        <WaitingList />
        <BinderState />
      </div>
      <YearWheel />
    </Page>
  );
}
