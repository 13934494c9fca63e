import { supervisionConcepts } from '../../../../shared/reference/supervisionConcepts';
import { useApp, useWords } from '../../../app/BinderProvider';
import { EntryFrame } from '../../../entries/EntryFrame';
import { DateEntry } from '../../../entries/fields/DateEntry';
import { FreeText } from '../../../entries/fields/FreeText';
import { WholeNumber } from '../../../entries/fields/WholeNumber';
import { useEntryForm } from '../../../entries/useEntryForm';
import { ConceptChoice } from './ConceptChoice';
import { type SupervisionValues, supervisionErrors, supervisionInput } from './supervisionForm';
import { text } from './text';
import { useErrorWords } from './useErrorWords';
import { type ProcessorPartProps, useProcessorPart } from './useProcessorPart';

/** How a processor is looked after, when it was done last, and what came of it (Art. 28(1), Art. 5(2)). */
export function SupervisionDrawer(props: ProcessorPartProps) {
  const { today, language } = useApp().status;
  const { supervision: words, optional } = useWords(text);
  const errorWords = useErrorWords(today);
  const { before, save, history } = useProcessorPart(props);
  const { field, ...form } = useEntryForm<SupervisionValues>(
    'supervision',
    before.id,
    before.supervision,
    (values) => supervisionErrors(values, today, errorWords),
  );
  return (
    <EntryFrame
      opened={props.opened}
      title={words.title}
      form={form}
      save={(values) => save((now) => ({ ...now, supervision: supervisionInput(values) }))}
      onClose={props.onClose}
      history={history}
    >
      <DateEntry field={field('lastOn')} label={optional(words.lastOn)} max={today} clearable />
      <WholeNumber field={field('everyMonths')} label={words.everyMonths} />
      <ConceptChoice
        field={field('concept')}
        label={words.concept}
        hint={words.conceptHint}
        none={words.conceptNone}
        concepts={supervisionConcepts(language)}
      />
      <FreeText
        field={field('evidence')}
        label={optional(words.evidence)}
        hint={words.evidenceHint}
        lines={3}
      />
    </EntryFrame>
  );
}
