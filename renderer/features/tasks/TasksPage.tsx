import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { type Task, taskGroups } from '../../../shared/domain/task/task';
import { shownTasks } from '../../../shared/domain/task/tasks';
import { tasksByGroup } from '../../../shared/domain/task/tasksByGroup';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { useDrawer } from '../../entries/useDrawer';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { DoneTasks } from './DoneTasks';
import { JustDone } from './JustDone';
import { OpenTasks } from './OpenTasks';
import { TaskDrawer } from './TaskDrawer';
import { text } from './text';

/** What the firm has agreed to get done, by how soon. */
export function TasksPage() {
  const { today } = useApp().status;
  const tasks = shownTasks(useBinder());
  const words = useWords(text);
  const { open, show, close } = useDrawer<{ task: Task | null }>('tasks');
  const [lastDone, setLastDone] = useState<Task | null>(null);
  const grouped = tasksByGroup(tasks, today);
  const openGroups = taskGroups.filter((group) => group !== 'done' && grouped[group].length > 0);

  const add = (
    <Button
      onClick={() => show({ task: null })}
      leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}
    >
      {words.add}
    </Button>
  );
  return (
    <Page>
      <PageHeading
        eyebrow={words.eyebrow}
        title={words.title}
        actions={tasks.length === 0 ? null : add}
        focusKey={`tasks-${grouped.done.length}`}
      />
      <JustDone task={tasks.find(({ id, doneOn }) => id === lastDone?.id && doneOn !== null) ?? null} />
      {tasks.length === 0 ? <EmptyState text={words.empty} action={add} /> : null}
      {tasks.length > 0 && openGroups.length === 0 ? <EmptyState text={words.nothingOpen} /> : null}
      {openGroups.map((group) => (
        <OpenTasks
          key={group}
          title={words.groups[group]}
          tasks={grouped[group]}
          onChange={(task) => show({ task })}
          onDone={setLastDone}
        />
      ))}
      <DoneTasks tasks={grouped.done} />
      <TaskDrawer key={open.serial} opened={open.isOpen} task={open.choice?.task ?? null} onClose={close} />
    </Page>
  );
}
