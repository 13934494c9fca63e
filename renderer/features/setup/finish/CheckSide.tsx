import { Title } from '@mantine/core';
import { IconBuilding, IconChecklist, IconFileText, IconList } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { weekdayDate } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { MadeList } from '../../../ui/MadeList';
import { SideNote } from '../../../ui/SplitPage';
import { StepsCard } from '../../../ui/StepsCard';
import { text } from '../text';
import { whatIsMade } from './made';

/** What is left to do, and what the answers have made. */
export function CheckSide({ children }: { children: ReactNode }) {
  const { today } = useApp().status;
  const binder = useBinder();
  const words = useWords(text).check;
  const made = whatIsMade(binder, today);
  return (
    <>
      <Title order={2}>{words.nextTitle}</Title>
      <StepsCard steps={words.steps} />
      <MadeList
        title={words.madeTitle}
        items={[
          { icon: IconFileText, text: words.documents(made.documents) },
          { icon: IconList, text: words.activities(made.activities) },
          { icon: IconBuilding, text: words.processors(made.processors) },
          { icon: IconChecklist, text: words.tasks(made.tasks) },
        ]}
      />
      {children}
      {made.nextReviewOn === null ? null : (
        <SideNote>
          {words.firstReview}
          <b>{weekdayDate(made.nextReviewOn, binder.language, today)}</b>
          {'.'}
        </SideNote>
      )}
    </>
  );
}
