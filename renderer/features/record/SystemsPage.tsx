import type { System } from '../../../shared/domain/system/system';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { EmptyState } from '../../ui/EmptyState';
import { EntryTable } from '../../ui/EntryTable';
import { StatusText } from '../../ui/StatusText';
import { RecordFrame } from './RecordFrame';
import styles from './record.module.css';
import { runnerOf, systemDetail, usersOf } from './rows';
import { text } from './text';

/** Where the data lie: programs, drives, telephones, shelves. */
export function SystemsPage() {
  const binder = useBinder();
  const { language } = useApp().status;
  const words = useWords(text);
  return (
    <RecordFrame part="systems">
      {({ show, openId }) =>
        binder.systems.length === 0 ? (
          <EmptyState text={words.empty.systems} />
        ) : (
          <EntryTable
            label={words.part.systems}
            columns={[
              { label: words.columns.system },
              { label: words.columns.runner, width: '22%' },
              { label: words.columns.users, width: '128px' },
              { label: words.columns.status, width: '160px' },
            ]}
            rows={binder.systems.map((system) => ({
              id: system.id,
              title: system.name,
              text: systemDetail(system, language),
              cells: [
                runnerOf(system, binder, words),
                words.usedBy(usersOf(system, binder)),
                <SystemStatus key="status" system={system} />,
              ],
              isOpen: system.id === openId,
            }))}
            onOpen={show}
          />
        )
      }
    </RecordFrame>
  );
}

/** What there is to say of a system: that it cannot delete and what is wrong with it weigh more than that it is used. */
function SystemStatus({ system }: { system: System }) {
  const words = useWords(text).status;
  const { inUse, cannotDelete, weakness } = system;
  return (
    <span className={styles.states}>
      {cannotDelete ? <StatusText tone="warn">{words.cannotDelete}</StatusText> : null}
      {weakness === '' ? null : <StatusText tone="warn">{words.weak}</StatusText>}
      <StatusText tone={inUse ? 'ok' : 'draft'}>{inUse ? words.inUse : words.notInUse}</StatusText>
    </span>
  );
}
