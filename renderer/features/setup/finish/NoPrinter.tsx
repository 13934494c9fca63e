import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { addDays } from '../../../../shared/domain/calendar';
import type { Failure } from '../../../../shared/errors';
import { useApp, useBinder, useInWords, useWords } from '../../../app/BinderProvider';
import { TextLink } from '../../../ui/Link';
import { StatusText } from '../../../ui/StatusText';
import { text } from '../text';
import styles from './finish.module.css';

/** No printer at hand: PDF on a stick, and a task so that it is not forgotten. */
export function NoPrinter() {
  const { ask, status } = useApp();
  const { contactPerson } = useBinder();
  const words = useWords(text).print;
  const inWords = useInWords();
  const [isOpen, setIsOpen] = useState(false);
  const [isAdded, setIsAdded] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  async function addTask() {
    const added = await ask('task.save', {
      id: null,
      what: words.task,
      who: contactPerson?.name ?? '',
      due: addDays(status.today, 1),
    });
    setIsAdded(added.ok);
    setRefusal(added.ok ? null : added.error);
  }

  return (
    <div className={styles.noPrinter}>
      {isOpen ? (
        <p>{words.noPrinterHelp}</p>
      ) : (
        <TextLink target={{ label: words.noPrinter, onClick: () => setIsOpen(true) }} />
      )}
      {isOpen && !isAdded ? (
        <TextLink target={{ label: words.addTask, onClick: () => void addTask() }} />
      ) : null}
      <output>
        {isAdded ? <StatusText tone="ok">{words.taskAdded}</StatusText> : null}
        {refusal === null ? null : (
          <StatusText tone="bad" icon={IconAlertTriangle}>
            {inWords(refusal)}
          </StatusText>
        )}
      </output>
    </div>
  );
}
