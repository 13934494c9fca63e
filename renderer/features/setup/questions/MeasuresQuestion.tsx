import { setupMeasures } from '../../../../shared/reference/library';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { AnswerGroup } from '../../../ui/AnswerGroup';
import { measuresForm } from '../forms/measures';
import { QuestionScreen } from '../QuestionScreen';
import { text } from '../text';
import { useQuestion } from '../useQuestion';
import styles from './questions.module.css';
import { Tick } from './Tick';

const groups = ['computers', 'people'] as const;

export function MeasuresQuestion() {
  const { form, state } = useQuestion(measuresForm);
  const { language } = useBinder();
  const words = useWords(text).measures;
  const { inPlace } = form.values;
  const measures = setupMeasures(language);

  function tick(id: string, isTicked: boolean) {
    const others = inPlace.filter((one) => one !== id);
    form.setFieldValue('inPlace', isTicked ? [...others, id] : others);
  }

  return (
    <QuestionScreen state={state}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <AnswerGroup key={group} id={group} legend={words[group]} legendShown>
            {measures
              .filter((measure) => measure.group === group)
              .map(({ id, name, hint }) => (
                <Tick
                  key={id}
                  id={id}
                  label={name}
                  description={hint}
                  checked={inPlace.includes(id)}
                  onChange={(isTicked) => tick(id, isTicked)}
                />
              ))}
          </AnswerGroup>
        ))}
      </div>
    </QuestionScreen>
  );
}
