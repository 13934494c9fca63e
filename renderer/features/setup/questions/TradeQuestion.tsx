import { type Trade, trades } from '../../../../shared/domain/setup/answers';
import { tradePack } from '../../../../shared/reference/library';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { AnswerCard } from '../../../ui/AnswerCard';
import { AnswerGroup } from '../../../ui/AnswerGroup';
import { errorAt } from '../errorAt';
import { tradeForm } from '../forms/trade';
import { QuestionScreen } from '../QuestionScreen';
import { text } from '../text';
import { useQuestion } from '../useQuestion';
import styles from './questions.module.css';
import { TradeActivities } from './TradeActivities';

export function TradeQuestion() {
  const { form, state } = useQuestion(tradeForm);
  const { language } = useBinder();
  const words = useWords(text).trade;
  const { trade: chosen, activities } = form.values;

  function choose(trade: Trade) {
    form.setValues({ trade, activities: [...tradePack(trade, language).activities] });
    form.clearErrors();
  }

  function tick(activity: string, isTicked: boolean) {
    const others = activities.filter((one) => one !== activity);
    form.setFieldValue('activities', isTicked ? [...others, activity] : others);
  }

  return (
    <QuestionScreen state={state}>
      <AnswerGroup id="trade" legend={words.choose} error={errorAt(form.errors.trade)}>
        <div className={styles.columns}>
          {trades.map((trade) => (
            <AnswerCard
              key={trade}
              kind="radio"
              name="trade"
              value={trade}
              checked={chosen === trade}
              onChange={() => choose(trade)}
              title={tradePack(trade, language).name}
            />
          ))}
        </div>
      </AnswerGroup>
      {chosen === null ? null : (
        <TradeActivities
          pack={tradePack(chosen, language)}
          ticked={activities}
          onTick={tick}
          error={errorAt(form.errors.activities)}
        />
      )}
    </QuestionScreen>
  );
}
