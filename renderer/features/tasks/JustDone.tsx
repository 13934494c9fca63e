import type { Task } from '../../../shared/domain/task/task';
import { useApp, useWords } from '../../app/BinderProvider';
import { Notice } from '../../ui/Notice';
import styles from './tasks.module.css';
import { text } from './text';

/** The task that was ticked off just now, with the way back. The region stands from the start, so it is read out. */
export function JustDone({ task }: { task: Task | null }) {
  const { ask } = useApp();
  const words = useWords(text);
  return (
    <div role="status" className={styles.justDone}>
      {task === null ? null : (
        <Notice
          tone="ok"
          action={{ label: words.reopen, onClick: () => void ask('task.reopen', { id: task.id }) }}
        >
          {words.justDone(task.what)}
        </Notice>
      )}
    </div>
  );
}
