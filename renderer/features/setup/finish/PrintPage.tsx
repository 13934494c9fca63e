import { useState } from 'react';
import type { PaperChoice } from '../../../../shared/contract/papers';
import { useWords } from '../../../app/BinderProvider';
import { pagesOf, usePaper } from '../../../app/papers/usePaper';
import { text } from '../text';
import { FinishPage } from './FinishPage';
import { NoPrinter } from './NoPrinter';
import { PaperActions } from './PaperActions';
import { PrintPane, type Shown } from './PrintPane';
import { useRecoverySheet } from './useRecoverySheet';

const policyPaper: PaperChoice = { which: 'draft', kind: 'customerPolicy', subject: null, language: null };

/** The end of set-up: the first policy and the recovery sheet, printed in one go. */
export function PrintPage() {
  const words = useWords(text).print;
  const sheet = useRecoverySheet();
  const policy = usePaper(policyPaper);
  const [isPolicyOut, setIsPolicyOut] = useState(false);
  const [shown, setShown] = useState<Shown>('policy');

  function goOnToSheet() {
    setIsPolicyOut(true);
    setShown('sheet');
  }

  return (
    <FinishPage
      sheet={sheet}
      heading={{ place: words.place, section: words.section, title: words.title, lead: words.lead }}
      first={[
        {
          title: words.policy.title,
          text: words.policy.text(pagesOf(policy)),
          state: isPolicyOut ? 'done' : 'now',
          stateWord: isPolicyOut ? words.stepDone : words.stepNow,
          children: (
            <PaperActions paper={policyPaper} name={words.policy.title} onOutOfTheApp={goOnToSheet} />
          ),
        },
      ]}
      pane={{
        label: words.pane.label,
        children: <PrintPane shown={shown} onShow={setShown} policy={policy} />,
      }}
    >
      <NoPrinter />
    </FinishPage>
  );
}
