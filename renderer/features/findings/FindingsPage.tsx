import { useState } from 'react';
import { type Finding, type FindingPlace, severities } from '../../../shared/domain/finding/finding';
import { openFindings } from '../../../shared/domain/finding/findings';
import { severityName } from '../../../shared/text/findings';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { EntryDrawers } from '../../entries/EntryDrawers';
import { useDrawer } from '../../entries/useDrawer';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { AcceptedFindings } from './AcceptedFindings';
import { FindingGroup } from './FindingGroup';
import { FindingRow } from './FindingRow';
import { FindingTaskDrawer } from './FindingTaskDrawer';
import styles from './findings.module.css';
import { text } from './text';

/** What the binder has noticed, what weighs most first, each with the way to settle it. */
export function FindingsPage() {
  const { language, today } = useApp().status;
  const open = openFindings(useBinder(), today);
  const words = useWords(text);
  const headings = severityName[language];
  const entry = useDrawer<FindingPlace>('findings/entry');
  const task = useDrawer<{ key: string; todo: string }>('findings/task');
  const mended = useMended(open);

  const row = (finding: Finding) => (
    <FindingRow
      key={finding.key}
      finding={finding}
      onOpen={entry.show}
      onTask={(todo) => task.show({ key: finding.key, todo })}
    />
  );
  return (
    <Page>
      <PageHeading
        eyebrow={words.eyebrow}
        title={words.title}
        lead={open.length === 0 ? undefined : words.lead}
        focusKey={`findings-${open.length}`}
      />
      <div role="status" className={styles.mended}>
        {mended.count > 0 ? <Notice tone="ok">{words.mended(mended.count)}</Notice> : null}
      </div>
      {open.length === 0 ? <EmptyState text={words.nothing} /> : null}
      {severities.map((severity) => {
        const findings = open.filter((one) => one.severity === severity);
        return findings.length === 0 ? null : (
          <FindingGroup key={severity} title={headings[severity]} findings={findings} row={row} />
        );
      })}
      <AcceptedFindings />
      <EntryDrawers
        open={entry.open}
        onClose={entry.close}
        onSaved={() => {
          mended.remember();
          entry.close();
        }}
      />
      {task.open.choice === null ? null : (
        <FindingTaskDrawer
          key={task.open.serial}
          opened={task.open.isOpen}
          findingKey={task.open.choice.key}
          todo={task.open.choice.todo}
          onClose={task.close}
        />
      )}
    </Page>
  );
}

/** How many findings the last saving has put in order: those that were there just before it and are not now. */
function useMended(open: readonly Finding[]): { count: number; remember: () => void } {
  const [before, setBefore] = useState<readonly string[]>([]);
  const now = new Set(open.map(({ key }) => key));
  return {
    count: before.filter((key) => !now.has(key)).length,
    remember: () => setBefore(open.map(({ key }) => key)),
  };
}
