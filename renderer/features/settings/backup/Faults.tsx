import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Fault } from '../../../../shared/contract/backups';
import { dayAndTime } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { type ListRow, RowList } from '../../../ui/RowList';
import styles from './backup.module.css';
import { type BackupWords, text } from './text';

interface FaultsProps {
  faults: readonly Fault[];
  /** The name of the chosen folder. */
  folder: string | null;
  onMend: (id: string) => void;
}

/** What is not as it was written, each with what can be done about it. */
export function Faults({ faults, folder, onMend }: FaultsProps) {
  const { language, today } = useApp().status;
  const words = useWords(text);

  function row(fault: Fault, index: number): ListRow {
    const common = { id: `fault-${index}`, icon: IconAlertTriangle };
    if (fault.what !== 'attachment') return { ...common, title: told(fault, folder, words) };
    const { id, name, state, inCopy } = fault;
    const { attachment, inNoCopy, inCopy: isIn, mend, mendWhat } = words.check;
    return {
      ...common,
      title: attachment(name, state),
      text: inCopy === null ? inNoCopy : isIn(dayAndTime(inCopy, language, today)),
      end:
        inCopy === null ? null : (
          <Button variant="default" size="sm" aria-label={mendWhat(name)} onClick={() => onMend(id)}>
            {mend}
          </Button>
        ),
    };
  }

  return (
    <div className={styles.faults}>
      <RowList rows={faults.map(row)} />
    </div>
  );
}

function told(
  fault: Exclude<Fault, { what: 'attachment' }>,
  folder: string | null,
  { at, check }: BackupWords,
): string {
  switch (fault.what) {
    case 'store':
      return check.store;
    case 'previous':
      return check.previous;
    case 'copy':
      return check.copy(fault.name, at(fault.where, folder));
    case 'link':
      return check.link(fault.name);
  }
}
