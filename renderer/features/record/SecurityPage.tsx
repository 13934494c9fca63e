import type { SecurityMeasure } from '../../../shared/domain/securityMeasure/securityMeasure';
import { longDate } from '../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { EmptyState } from '../../ui/EmptyState';
import { EntryTable } from '../../ui/EntryTable';
import { Section } from '../../ui/Section';
import { StatusText } from '../../ui/StatusText';
import { type Opening, RecordFrame } from './RecordFrame';
import styles from './record.module.css';
import { text } from './text';

const groups = ['computers', 'people'] as const;

/** How the data are guarded, what is in place and where that can be seen (Art. 32). */
export function SecurityPage() {
  const { securityMeasures } = useBinder();
  const words = useWords(text);
  return (
    <RecordFrame part="security">
      {(opening) =>
        securityMeasures.length === 0 ? (
          <EmptyState text={words.empty.security} />
        ) : (
          groups.map((group) => (
            <MeasureGroup
              key={group}
              title={words.groups[group]}
              measures={securityMeasures.filter((measure) => measure.group === group)}
              opening={opening}
            />
          ))
        )
      }
    </RecordFrame>
  );
}

interface MeasureGroupProps {
  title: string;
  measures: readonly SecurityMeasure[];
  opening: Opening;
}

function MeasureGroup({ title, measures, opening }: MeasureGroupProps) {
  const { language } = useApp().status;
  const words = useWords(text);
  if (measures.length === 0) return null;
  const nothing = <span className={styles.nothing}>{words.nothing}</span>;
  return (
    <Section title={title}>
      <EntryTable
        label={title}
        columns={[
          { label: words.columns.measure },
          { label: words.columns.evidence, width: '26%' },
          { label: words.columns.tested, width: '150px' },
          { label: words.columns.status, width: '128px' },
        ]}
        rows={measures.map(({ id, name, evidence, testedOn, state }) => ({
          id,
          title: name,
          cells: [
            evidence || nothing,
            testedOn === null ? nothing : longDate(testedOn, language),
            <StatusText key="state" tone={state === 'inPlace' ? 'ok' : 'warn'}>
              {words.status[state]}
            </StatusText>,
          ],
          isOpen: id === opening.openId,
        }))}
        onOpen={opening.show}
      />
    </Section>
  );
}
