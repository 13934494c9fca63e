import { IconPrinter } from '@tabler/icons-react';
import type { Activity } from '../../../shared/domain/activity/activity';
import { paperPage } from '../../app/addresses';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { SaveTable } from '../../app/papers/SaveTable';
import { EmptyState } from '../../ui/EmptyState';
import { EntryTable } from '../../ui/EntryTable';
import { ButtonLink } from '../../ui/Link';
import { StatusText } from '../../ui/StatusText';
import { RecordFrame } from './RecordFrame';
import { deletionOf, peopleAndData } from './rows';
import { TradeSuggestions } from './TradeSuggestions';
import { text } from './text';

/** The record: every activity with whom it is about and when its data are deleted (Art. 30). */
export function ActivitiesPage() {
  const binder = useBinder();
  const { language } = useApp().status;
  const words = useWords(text);
  const place = { binder, language };
  return (
    <RecordFrame
      part="activities"
      actions={
        <>
          <ButtonLink to={paperPage('record')} variant="default" leftIcon={IconPrinter}>
            {words.print}
          </ButtonLink>
          <SaveTable of="record" />
        </>
      }
    >
      {({ show, openId }) => (
        <>
          {binder.activities.length === 0 ? (
            <EmptyState text={words.empty.activities} />
          ) : (
            <EntryTable
              label={words.part.activities}
              columns={[
                { label: words.columns.activity },
                { label: words.columns.deletion, width: '34%' },
                { label: words.columns.status, width: '128px' },
              ]}
              rows={binder.activities.map((activity) => ({
                id: activity.id,
                title: activity.name,
                text: peopleAndData(activity, place, words),
                cells: [
                  deletionOf(activity, place, words),
                  <ActivityStatus key="status" activity={activity} />,
                ],
                isOpen: activity.id === openId,
              }))}
              onOpen={show}
            />
          )}
          <TradeSuggestions onAdded={show} />
        </>
      )}
    </RecordFrame>
  );
}

function ActivityStatus({ activity }: { activity: Activity }) {
  const words = useWords(text).status;
  return activity.state === 'suggested' ? (
    <StatusText tone="draft">{words.suggested}</StatusText>
  ) : (
    <StatusText tone="ok">{words.confirmed}</StatusText>
  );
}
