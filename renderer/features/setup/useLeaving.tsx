import { type ReactNode, useState } from 'react';
import { useApp, useWords } from '../../app/BinderProvider';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { text } from './text';
import type { QuestionState } from './useQuestion';

/** Leaving for later: saves what is an answer, asks before leaving what is not one yet, and locks the binder. */
export function useLeaving(state: QuestionState): { leave: () => void; dialog: ReactNode } {
  const { ask } = useApp();
  const words = useWords(text).unfinished;
  const [isAsking, setIsAsking] = useState(false);

  async function lock() {
    await ask('binder.lock', {});
  }

  async function leave() {
    if (!state.isChanged) return lock();
    if (!state.isFinished) return setIsAsking(true);
    if (await state.save()) await lock();
  }

  const dialog = (
    <ConfirmDialog
      opened={isAsking}
      title={words.title}
      text={words.text}
      confirmLabel={words.leave}
      cancelLabel={words.stay}
      onConfirm={() => {
        state.discard();
        void lock();
      }}
      onCancel={() => setIsAsking(false)}
    />
  );
  return { leave: () => void leave(), dialog };
}
