import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Task } from '../../../shared/domain/task/task';
import { useApp, useWords } from '../../app/BinderProvider';
import { DueTag } from '../../app/DueTag';
import { useDraft } from '../../app/drafts';
import { Section } from '../../ui/Section';
import { DoneForm, doneDraft } from './DoneForm';
import { originInWords } from './origin';
import styles from './tasks.module.css';
import { text } from './text';

interface OpenTasksProps {
  title: string;
  tasks: readonly Task[];
  onChange: (task: Task) => void;
  onDone: (task: Task) => void;
}

/** One group of open tasks. */
export function OpenTasks({ title, tasks, onChange, onDone }: OpenTasksProps) {
  return (
    <div className={styles.group}>
      <Section title={title}>
        <ul>
          {tasks.map((task) => (
            <OpenTask key={task.id} task={task} onChange={() => onChange(task)} onDone={() => onDone(task)} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

interface OpenTaskProps {
  task: Task;
  onChange: () => void;
  onDone: () => void;
}

function OpenTask({ task, onChange, onDone }: OpenTaskProps) {
  const { language } = useApp().status;
  const words = useWords(text);
  const draft = useDraft<string>(doneDraft(task));
  const [ticking, setTicking] = useState(draft.kept() !== undefined);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <div className={styles.words}>
          <p className={styles.what}>{task.what}</p>
          <p className={styles.from}>
            {[originInWords(task.origin, language), task.who].filter((part) => part !== '').join(' · ')}
          </p>
        </div>
        <DueTag due={task.due} />
        <div className={styles.actions}>
          <Button size="sm" variant="subtle" aria-label={words.changeOf(task.what)} onClick={onChange}>
            {words.change}
          </Button>
          <Button
            size="sm"
            variant="default"
            aria-label={words.doneOf(task.what)}
            aria-expanded={ticking}
            leftSection={<IconCheck size={16} stroke={2} aria-hidden />}
            onClick={() => setTicking(!ticking)}
          >
            {words.done}
          </Button>
        </div>
      </div>
      {ticking ? <DoneForm task={task} onDone={onDone} onCancel={() => setTicking(false)} /> : null}
    </li>
  );
}
