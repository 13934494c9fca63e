import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCalendarDue, IconFlag } from '@tabler/icons-react';
import { type Waiting, waiting } from '../../../shared/domain/overview/waiting';
import { openReview } from '../../../shared/domain/review/progress';
import { openTasks } from '../../../shared/domain/task/tasks';
import { registerDateInWords } from '../../../shared/text/registerDates';
import { entryPage } from '../../app/addresses';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { DueTag } from '../../app/DueTag';
import { Link } from '../../ui/Link';
import { type ListRow, RowList } from '../../ui/RowList';
import { Section } from '../../ui/Section';
import { text } from './text';

/** At most three: what is shown here is what to do next, the list of tasks has the rest. */
const MOST_SHOWN = 3;

/** What waits for the director, most urgent first. */
export function WaitingList() {
  const { today, language } = useApp().status;
  const binder = useBinder();
  const words = useWords(text);
  const open = openTasks(binder).length;
  const shown = waiting(binder, today).slice(0, MOST_SHOWN);
  const processorsAt = openReview(binder)?.state === 'running' ? '/review/steps/processors' : '/review';

  function row(one: Waiting): ListRow {
    if (one.kind === 'task') {
      const { id, what, who, due } = one.task;
      return {
        id,
        icon: one.isOverdue ? IconAlertTriangle : IconFlag,
        title: what,
        text: who,
        end: <DueTag due={due} />,
      };
    }
    if (one.kind === 'register') {
      const { kind, list, id, on } = one.date;
      return {
        id: `${kind}/${id}`,
        icon: one.isOverdue ? IconAlertTriangle : IconCalendarDue,
        title: registerDateInWords(one.date, language),
        text: <Link to={entryPage(list, id)}>{words.lookAtEntry}</Link>,
        end: <DueTag due={on} />,
      };
    }
    return {
      id: one.processorId,
      icon: IconAlertTriangle,
      title: words.agreement(one.name, one.state),
      text: words.agreementText(one.state),
      end: <Link to={processorsAt}>{words.lookAtAgreement}</Link>,
    };
  }

  return (
    <Section
      title={words.waiting}
      link={open === 0 ? undefined : { label: words.allTasks(open), to: '/tasks' }}
    >
      {shown.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.nothingWaits}
        </Text>
      ) : (
        <RowList rows={shown.map(row)} />
      )}
    </Section>
  );
}
