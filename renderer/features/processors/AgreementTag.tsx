import type { ProcessingAgreement } from '../../../shared/domain/processingAgreement/processingAgreement';
import type { Processor } from '../../../shared/domain/processor/processor';
import { useApp, useWords } from '../../app/BinderProvider';
import { StatusText } from '../../ui/StatusText';
import { agreementLook } from './agreementLook';
import { text } from './text';

interface AgreementTagProps {
  entry: { agreement: ProcessingAgreement; standing?: Processor['standing'] };
}

/** How the agreement stands; who decides for itself needs none. */
export function AgreementTag({ entry }: AgreementTagProps) {
  const { today } = useApp().status;
  const words = useWords(text).agreementState;
  if (entry.standing === 'onItsOwn') return <StatusText tone="none">{words.notNeeded}</StatusText>;
  const look = agreementLook(entry, today, words);
  return <StatusText tone={look.tone}>{look.text}</StatusText>;
}
