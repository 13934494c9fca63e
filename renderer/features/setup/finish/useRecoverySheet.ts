import { useEffect, useState } from 'react';
import type { Failure } from '../../../../shared/errors';
import { useApp, useBinder } from '../../../app/BinderProvider';

export type RecoverySheetState = {
  /** Null until it is known. The key lives in memory only, so it is gone once the binder has been locked. */
  canPrint: boolean | null;
  isChecked: boolean;
  isRenewed: boolean;
  isPrinted: boolean;
  refusal: Failure | null;
  renew: () => Promise<void>;
  markPrinted: () => void;
};

/** The recovery sheet: whether it can be printed, and a new one when it cannot. */
export function useRecoverySheet(): RecoverySheetState {
  const { ask } = useApp();
  const { recoverySheet } = useBinder();
  const [canPrint, setCanPrint] = useState<boolean | null>(null);
  const [isRenewed, setIsRenewed] = useState(false);
  const [isPrinted, setIsPrinted] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  useEffect(() => {
    void ask('recovery.canPrint', {}).then((answer) => {
      if (answer.ok) setCanPrint(answer.value);
    });
  }, [ask]);

  async function renew() {
    const renewed = await ask('recovery.renew', {});
    setRefusal(renewed.ok ? null : renewed.error);
    if (!renewed.ok) return;
    setCanPrint(true);
    setIsRenewed(true);
    setIsPrinted(false);
  }

  const isChecked = recoverySheet.checkedOn !== null;
  return { canPrint, isChecked, isRenewed, isPrinted, refusal, renew, markPrinted: () => setIsPrinted(true) };
}
