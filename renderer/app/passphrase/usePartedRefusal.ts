import type { Failure } from '../../../shared/errors';
import { useInWords } from '../BinderProvider';

/** A refusal on a page with a passphrase field: a wrong passphrase is told at the field, anything else on top. */
export function usePartedRefusal(refusal: Failure | null): {
  atField: string | undefined;
  onTop: Failure | null;
} {
  const inWords = useInWords();
  return refusal?.code === 'wrong-passphrase'
    ? { atField: inWords(refusal), onTop: null }
    : { atField: undefined, onTop: refusal };
}
