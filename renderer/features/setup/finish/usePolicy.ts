import { useEffect, useState } from 'react';
import type { OpenPaper, PaperChoice } from '../../../../shared/contract/papers';
import type { Failure } from '../../../../shared/errors';
import { useApp } from '../../../app/BinderProvider';

export const policyPaper: PaperChoice = { which: 'draft', kind: 'customerPolicy' };

/** The customer policy as it will be printed; null while it is being made. */
export function usePolicy(): { paper: OpenPaper | null; refusal: Failure | null } {
  const { ask } = useApp();
  const [paper, setPaper] = useState<OpenPaper | null>(null);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  useEffect(() => {
    let isLeft = false;
    void ask('paper.open', policyPaper).then((opened) => {
      if (isLeft) return;
      if (opened.ok) setPaper(opened.value);
      else setRefusal(opened.error);
    });
    return () => {
      isLeft = true;
    };
  }, [ask]);
  return { paper, refusal };
}
