import type { Failure } from '../../shared/errors';
import { Notice } from '../ui/Notice';
import { useInWords } from './BinderProvider';

/** Why something was refused, read out at once; nothing when nothing was. */
export function Refusal({ failure }: { failure: Failure | null }) {
  const inWords = useInWords();
  return failure === null ? null : (
    <Notice tone="bad" urgent>
      {inWords(failure)}
    </Notice>
  );
}
