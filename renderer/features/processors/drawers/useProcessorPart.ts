import { useState } from 'react';
import type { Processor } from '../../../../shared/domain/processor/processor';
import type { Failure } from '../../../../shared/errors';
import { useApp, useBinder } from '../../../app/BinderProvider';
import { useUndo } from '../../../entries/useUndo';
import { historyOf } from './historyOf';

export interface ProcessorPartProps {
  processor: Processor;
  opened: boolean;
  onClose: () => void;
}

/** A part of a processor in a drawer, saved with the rest as it now is in the binder. */
export function useProcessorPart({ processor, onClose }: ProcessorPartProps) {
  const { processors } = useBinder();
  const { ask } = useApp();
  const offerUndo = useUndo();
  const [before] = useState(processor);

  async function save(change: (now: Processor) => Processor): Promise<Failure | null> {
    const now = processors.find(({ id }) => id === before.id);
    if (now === undefined) return { code: 'not-found' };
    const result = await ask('processor.save', change(now));
    if (!result.ok) return result.error;
    offerUndo('saved', { list: 'processors', id: before.id });
    onClose();
    return null;
  }

  return { before, save, history: historyOf({ list: 'processors', id: before.id }, before.name) };
}
