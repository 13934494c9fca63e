import { type Processor, supervisionDue } from '../../../../shared/domain/processor/processor';
import { supervisionConceptName } from '../../../../shared/reference/supervisionConcepts';
import { longDate } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { FactList } from '../../../ui/FactList';
import { StatusText } from '../../../ui/StatusText';
import type { ShowPart } from '../partChoice';
import { text } from '../text';
import { PartSection } from './PartSection';

/** When and how a processor was looked after, and when it is to be done again. */
export function SupervisionSection({ processor, show }: { processor: Processor; show: ShowPart }) {
  const { language } = useApp().status;
  const words = useWords(text);
  const { supervision: names } = words;
  const { lastOn, everyMonths, concept, evidence } = processor.supervision;
  return (
    <PartSection title={names.title} action={names.change} onAction={() => show({ part: 'supervision' })}>
      <FactList
        missing={words.missing}
        facts={[
          { label: names.lastOn, value: lastOn === null ? words.never : longDate(lastOn, language) },
          { label: names.next, value: <Next processor={processor} /> },
          { label: names.everyMonths, value: names.every(everyMonths) },
          { label: names.concept, value: supervisionConceptName(concept, language) },
          { label: names.evidence, value: evidence },
        ]}
      />
    </PartSection>
  );
}

function Next({ processor }: { processor: Processor }) {
  const { today, language } = useApp().status;
  const words = useWords(text).supervision;
  const due = supervisionDue(processor);
  if (due === null) return words.noNext;
  return due < today ? <StatusText tone="warn">{words.overdue(due)}</StatusText> : longDate(due, language);
}
