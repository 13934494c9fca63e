import type { ComponentProps } from 'react';
import { GroupedKeyInput } from '../../../ui/GroupedKeyInput';
import { Notice } from '../../../ui/Notice';
import { StatusText } from '../../../ui/StatusText';
import type { StepsCard } from '../../../ui/StepsCard';
import type { SetupWords } from '../words';
import styles from './finish.module.css';
import { PaperActions } from './PaperActions';
import { checkedGroups, type useGroupCheck } from './useGroupCheck';
import type { RecoverySheetState } from './useRecoverySheet';

export type Steps = ComponentProps<typeof StepsCard>['steps'];

type Check = ReturnType<typeof useGroupCheck>;

/** Print the sheet, put it away, type two groups from it. */
export function sheetSteps(sheet: RecoverySheetState, check: Check, words: SetupWords['print']): Steps {
  const isOut = sheet.isPrinted || sheet.isChecked;
  return [
    {
      title: words.sheet.title,
      text: words.sheet.text,
      state: isOut ? 'done' : 'todo',
      stateWord: isOut ? words.stepDone : undefined,
      children: <SheetActions sheet={sheet} words={words} />,
    },
    {
      title: words.keep.title,
      text: words.keep.text,
      state: sheet.isChecked ? 'done' : 'todo',
      stateWord: sheet.isChecked ? words.stepDone : undefined,
    },
    {
      title: words.check.title,
      text: words.check.text,
      state: sheet.isChecked ? 'done' : isOut ? 'now' : 'todo',
      stateWord: sheet.isChecked ? words.stepDone : isOut ? words.stepNow : undefined,
      children:
        sheet.isChecked || sheet.canPrint === false ? null : (
          <GroupedKeyInput
            id="group"
            legend={words.check.legend}
            groups={checkedGroups}
            groupLabel={words.check.group}
            value={check.typed}
            onChange={check.setTyped}
            errors={check.mistakes}
          />
        ),
    },
  ];
}

function SheetActions({ sheet, words }: { sheet: RecoverySheetState; words: SetupWords['print'] }) {
  if (sheet.canPrint === null) return null;
  if (!sheet.canPrint) {
    return (
      <div className={styles.gone}>
        <Notice
          tone="warn"
          title={words.gone.title}
          action={{ label: words.gone.renew, onClick: () => void sheet.renew() }}
        >
          {words.gone.text}
        </Notice>
      </div>
    );
  }
  return (
    <>
      {sheet.isRenewed ? <StatusText tone="ok">{words.gone.renewed}</StatusText> : null}
      <PaperActions
        paper={{ which: 'recoverySheet' }}
        name={words.sheet.title}
        onOutOfTheApp={sheet.markPrinted}
      />
    </>
  );
}
