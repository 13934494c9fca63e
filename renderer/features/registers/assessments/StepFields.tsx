import { type Assessment, consultationStates } from '../../../../shared/domain/assessment/assessment';
import { suggestedPoints } from '../../../../shared/domain/assessment/proposals';
import { hasHighRiskLeft } from '../../../../shared/domain/assessment/risk';
import { dpiaTextName } from '../../../../shared/text/assessments';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { Choice } from '../../../entries/fields/Choice';
import { DateEntry } from '../../../entries/fields/DateEntry';
import { FreeText } from '../../../entries/fields/FreeText';
import { groupField } from '../../../entries/groupField';
import type { EntryForm } from '../../../entries/useEntryForm';
import { Fields } from '../../../ui/Fields';
import { Notice } from '../../../ui/Notice';
import styles from './assessments.module.css';
import { ConclusionFields } from './ConclusionFields';
import type { Values } from './form';
import { PointField } from './PointField';
import { RiskFields } from './RiskFields';
import { type GuideStep, pointsOfStep, textsOfStep } from './steps';
import { text } from './text';

interface StepFieldsProps {
  of: Assessment;
  step: GuideStep;
  form: EntryForm<Values>;
}

/** The fields of one page of the guide. */
export function StepFields(props: StepFieldsProps) {
  switch (props.step) {
    case 'points':
    case 'list':
      return <PointFields {...props} />;
    case 'description':
    case 'necessity':
      return <TextFields form={props.form} parts={textsOfStep[props.step]} />;
    case 'risks':
      return <RiskFields {...props} />;
    case 'hearing':
      return <HearingFields {...props} />;
    case 'conclusion':
      return <ConclusionFields {...props} />;
  }
}

function PointFields({ of, step, form }: StepFieldsProps) {
  const { activities } = useBinder();
  const { language } = useApp().status;
  const group = groupField(form.field('points'), form);
  const suggested =
    of.kind === 'dpiaPreCheck' ? suggestedPoints(activities.find(({ id }) => id === of.about)) : [];
  return (
    <div className={styles.points}>
      {pointsOfStep(of.kind, step, language).map((point, index) => (
        <PointField
          key={point.id}
          point={point}
          answer={group.field(index, 'answer')}
          note={group.field(index, 'note')}
          isSuggested={suggested.includes(point.id)}
          offersNotRelevant={of.kind === 'design'}
        />
      ))}
    </div>
  );
}

function TextFields({
  form,
  parts,
}: {
  form: EntryForm<Values>;
  parts: (typeof textsOfStep)['description' | 'necessity'];
}) {
  const { language } = useApp().status;
  const { optional } = useWords(text);
  return (
    <Fields>
      {parts.map((part) => (
        <FreeText
          key={part}
          field={form.field(part)}
          label={optional(dpiaTextName(part, language))}
          lines={5}
        />
      ))}
    </Fields>
  );
}

/** Who was asked: the people, a DPO, and the authority when a high risk remains (Art. 35(9), Art. 36). */
function HearingFields({ of, form }: StepFieldsProps) {
  const { language, today } = useApp().status;
  const { hearing: words, optional } = useWords(text);
  const isHigh = of.kind === 'dpia' && hasHighRiskLeft(of.risks);
  return (
    <Fields>
      <FreeText
        field={form.field('views')}
        label={optional(dpiaTextName('views', language))}
        hint={words.viewsHint}
        lines={4}
      />
      <FreeText
        field={form.field('dpoAdvice')}
        label={optional(dpiaTextName('dpoAdvice', language))}
        hint={words.dpoHint}
        lines={3}
      />
      <Notice tone={isHigh ? 'bad' : 'ok'}>{isHigh ? words.needed : words.notNeeded}</Notice>
      <Choice
        field={form.field('consultation')}
        label={words.consultation}
        options={consultationStates.map((value) => ({ value, label: words.states[value] }))}
      />
      {form.values.consultation === 'none' ? null : (
        <>
          <DateEntry field={form.field('consultedOn')} label={words.on} max={today} />
          <FreeText field={form.field('consultationWords')} label={words.words} lines={3} />
        </>
      )}
    </Fields>
  );
}
