import { Button, Title } from '@mantine/core';
import { danishDay } from '../../../../shared/domain/calendar';
import { dayAndTime, longDate, shortDate } from '../../../../shared/text/format';
import { restoreAddress } from '../../../app/addresses';
import { useApp, useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { BackLink } from '../../../ui/BackLink';
import { ButtonLink } from '../../../ui/Link';
import { PageHeading } from '../../../ui/PageHeading';
import { ClosedBinder } from '../ClosedBinder';
import styles from '../entrance.module.css';
import { text } from '../text';
import type { Offer } from './obstacle';

interface CopyOfferedProps {
  offer: Offer;
  onBack: () => void;
  /** The copy is in the binder's place; with a passphrase the binder is open by then, with a sheet it is locked. */
  onTaken: () => void;
}

/** The binder's file cannot be read: the newest copy that can, and what would be missing. */
export function CopyOffered({ offer, onBack, onTaken }: CopyOfferedProps) {
  const { language, today } = useApp().status;
  const { back, offer: words } = useWords(text);
  const { ask, working, refusal } = useAsking();
  const on = danishDay(offer.savedAt);
  const date = on.slice(0, 4) === today.slice(0, 4) ? shortDate(on, language) : longDate(on, language);

  async function take(): Promise<void> {
    if ((await ask('binder.takeOffer', {})) !== null) onTaken();
  }

  return (
    <ClosedBinder>
      <div className={styles.problem}>
        <div className={styles.back}>
          <BackLink target={{ label: back, onClick: onBack }} />
        </div>
        <PageHeading display title={words.title(date)} lead={words.happened} focusKey="copy-offered" />
        <Title order={2}>{words.missingTitle}</Title>
        <p>{words.missing(offer.missingSaves, dayAndTime(offer.savedAt, language, today))}</p>
        <Refusal failure={refusal} />
        <div className={styles.actions}>
          <Button size="lg" loading={working !== null} onClick={() => void take()}>
            {words.take}
          </Button>
          <ButtonLink to={restoreAddress} variant="subtle" size="lg">
            {words.other}
          </ButtonLink>
        </div>
      </div>
    </ClosedBinder>
  );
}
