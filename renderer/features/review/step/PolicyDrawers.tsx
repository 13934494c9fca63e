import { Button } from '@mantine/core';
import { type ReviewItem, reviewItems } from '../../../../shared/domain/review/items';
import { reviewSteps } from '../../../../shared/domain/review/review';
import { stepName } from '../../../../shared/text/labels';
import { useWords } from '../../../app/BinderProvider';
import { PaperView } from '../../../app/papers/PaperView';
import { usePaper } from '../../../app/papers/usePaper';
import { EntryDrawer } from '../../../ui/EntryDrawer';
import { Section } from '../../../ui/Section';
import { useReview } from '../reviewContext';
import { text as reviewText } from '../text';
import styles from './step.module.css';
import { text } from './text';

interface DrawerProps {
  opened: boolean;
  onClose: () => void;
}

/** What the policy is written from: the way to correct it is to correct that. */
export function SourcesDrawer({
  opened,
  onClose,
  onChoose,
}: DrawerProps & { onChoose: (item: ReviewItem) => void }) {
  const { binder, review, today, language } = useReview();
  const words = useWords(text);
  const steps = reviewSteps.filter((step) => step !== 'documents');
  return (
    <EntryDrawer
      opened={opened}
      title={words.sources.title}
      closeLabel={words.close}
      onClose={onClose}
      footer={<CloseButton label={words.close} onClick={onClose} />}
    >
      <p>{words.sources.text}</p>
      {steps.map((step) => (
        <Section key={step} title={stepName(step, language)}>
          <div className={styles.sources}>
            {reviewItems(binder, review, step, today).map((item) => (
              <Button
                key={item.id}
                variant="subtle"
                size="sm"
                justify="flex-start"
                onClick={() => onChoose(item)}
              >
                {item.name}
              </Button>
            ))}
          </div>
        </Section>
      ))}
    </EntryDrawer>
  );
}

/** The policy as it would be written now. */
export function PolicyDrawer({ opened, onClose }: DrawerProps) {
  const words = useWords(text);
  return (
    <EntryDrawer
      opened={opened}
      title={words.policyTitle}
      closeLabel={words.close}
      onClose={onClose}
      footer={<CloseButton label={words.close} onClick={onClose} />}
    >
      <div className={styles.desk}>
        <Draft label={words.policyTitle} />
      </div>
    </EntryDrawer>
  );
}

/** Made only while it is looked at. */
function Draft({ label }: { label: string }) {
  const paper = usePaper({ which: 'draft', kind: 'customerPolicy', subject: null, language: null });
  return <PaperView paper={paper} label={label} words={useWords(reviewText).paper} />;
}

function CloseButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="default" onClick={onClick}>
      {label}
    </Button>
  );
}
