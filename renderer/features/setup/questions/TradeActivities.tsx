import { asOf, catalogueActivity, type TradePack } from '../../../../shared/reference/library';
import { longDate } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { AnswerGroup } from '../../../ui/AnswerGroup';
import { text } from '../text';
import styles from './questions.module.css';
import { Tick } from './Tick';

interface TradeActivitiesProps {
  pack: TradePack;
  ticked: readonly string[];
  onTick: (activity: string, isTicked: boolean) => void;
  error?: string | undefined;
}

/** What firms of the trade use data for: the usual ones ticked as suggestions, further ones to tick. */
export function TradeActivities({ pack, ticked, onTick, error }: TradeActivitiesProps) {
  const { language } = useBinder();
  const { status } = useApp();
  const words = useWords(text).trade;
  const ticks = (ids: readonly string[], note?: string) =>
    ids.map((id) => (
      <Tick
        key={id}
        id={id}
        label={catalogueActivity(id)?.[language] ?? id}
        note={note}
        checked={ticked.includes(id)}
        onChange={(isTicked) => onTick(id, isTicked)}
      />
    ));
  return (
    <div className={styles.groups}>
      <AnswerGroup
        id="activities"
        legend={words.activities}
        legendShown
        hint={words.activitiesHint(longDate(asOf, status.language))}
        error={error}
      >
        {ticks(pack.activities, words.suggestion)}
      </AnswerGroup>
      {pack.offered.length === 0 ? null : (
        <AnswerGroup id="offered" legend={words.offered} legendShown>
          {ticks(pack.offered)}
        </AnswerGroup>
      )}
    </div>
  );
}
