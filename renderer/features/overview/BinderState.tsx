import { policyStanding } from '../../../shared/domain/overview/policyStanding';
import { useBinder, useWords } from '../../app/BinderProvider';
import { RowList } from '../../ui/RowList';
import { Section } from '../../ui/Section';
import { StatusText } from '../../ui/StatusText';
import { text } from './text';

const tones = { neverSigned: 'draft', readyToSign: 'warn', changed: 'warn', unchanged: 'ok' } as const;

/** The dividers of the binder, each with its state. */
export function BinderState() {
  const binder = useBinder();
  const words = useWords(text);
  const policy = policyStanding(binder);
  return (
    <Section title={words.binder}>
      <RowList
        rows={[
          {
            id: 'divider-documents',
            number: 1,
            title: words.documents,
            to: '/documents',
            end: <StatusText tone={tones[policy.state]}>{words.policyStanding(policy)}</StatusText>,
          },
        ]}
      />
    </Section>
  );
}
