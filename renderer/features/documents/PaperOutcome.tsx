import { useInWords, useWords } from '../../app/BinderProvider';
import { Notice } from '../../ui/Notice';
import { text } from './text';
import type { PaperActions } from './usePaperActions';

/** What came of printing or saving; without a printer the way out is a file. */
export function PaperOutcome({ actions }: { actions: PaperActions }) {
  const words = useWords(text);
  const inWords = useInWords();
  const { outcome } = actions;
  if (outcome?.is === 'refused') {
    const { failure } = outcome;
    const needsFile = failure.code === 'printer-missing' || failure.code === 'print-failed';
    return (
      <Notice
        tone="bad"
        urgent
        action={needsFile ? { label: words.savePdf, onClick: actions.save } : undefined}
      >
        {inWords(failure)}
      </Notice>
    );
  }
  // The region stands from the start, so that what comes into it is read out.
  return (
    <div role="status">
      {outcome === null ? null : (
        <Notice tone="ok">{outcome.is === 'printed' ? words.printed : words.savedAs(outcome.name)}</Notice>
      )}
    </div>
  );
}
