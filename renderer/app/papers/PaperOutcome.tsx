import type { PaperChoice } from '../../../shared/contract/papers';
import { clockTime } from '../../../shared/text/format';
import { Notice } from '../../ui/Notice';
import { StatusText } from '../../ui/StatusText';
import { useApp, useInWords } from '../BinderProvider';
import type { PaperOut } from './usePaperOut';

interface PaperOutcomeProps {
  outcome: PaperOut['outcome'];
  /** The way out when it cannot be printed. */
  onSave: (choice: PaperChoice) => void;
  /** What is not given is not told. */
  words: {
    savePdf: string;
    savedAs: (name: string) => string;
    printed?: (time: string) => string;
    notPrinted?: string;
  };
}

/** What came of printing or saving; without a printer the way out is a file. */
export function PaperOutcome({ outcome, onSave, words }: PaperOutcomeProps) {
  const { language } = useApp().status;
  const inWords = useInWords();
  if (outcome?.is === 'refused') {
    const { choice, failure } = outcome;
    const needsFile = failure.code === 'printer-missing' || failure.code === 'print-failed';
    return (
      <Notice
        tone="bad"
        urgent
        action={needsFile ? { label: words.savePdf, onClick: () => onSave(choice) } : undefined}
      >
        {inWords(failure)}
      </Notice>
    );
  }
  // The region stands from the start, so that what comes into it is read out.
  return (
    <div role="status">
      {outcome?.is === 'saved' ? <StatusText tone="ok">{words.savedAs(outcome.name)}</StatusText> : null}
      {outcome?.is === 'printed' && words.printed ? (
        <StatusText tone="ok">{words.printed(clockTime(outcome.at, language))}</StatusText>
      ) : null}
      {outcome?.is === 'notPrinted' && words.notPrinted ? (
        <StatusText tone="none">{words.notPrinted}</StatusText>
      ) : null}
    </div>
  );
}
