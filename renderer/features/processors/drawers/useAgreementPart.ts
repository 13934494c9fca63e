import { useState } from 'react';
import type { Binder } from '../../../../shared/domain/binder';
import type { AgreementOf } from '../../../../shared/domain/processingAgreement/agreementFile';
import {
  type ProcessingAgreement,
  unseenAgreement,
} from '../../../../shared/domain/processingAgreement/processingAgreement';
import type { Failure } from '../../../../shared/errors';
import type { Result } from '../../../../shared/result';
import { useApp, useBinder } from '../../../app/BinderProvider';
import { useUndo } from '../../../entries/useUndo';
import { historyOf } from './historyOf';

type AgreementPart = {
  /** The agreement as it was when the drawer was opened. */
  before: ProcessingAgreement;
  history: ReturnType<typeof historyOf>;
  /** Saves the entry with this agreement and closes the drawer; answers the refusal. */
  save: (agreement: ProcessingAgreement) => Promise<Failure | null>;
};

/** The agreement of a processor or of a client, saved with the rest of the entry as it is. */
export function useAgreementPart(whose: AgreementOf, onClose: () => void): AgreementPart {
  const binder = useBinder();
  const { ask } = useApp();
  const offerUndo = useUndo();
  const [{ before, name }] = useState(() => {
    const entry = entryOf(binder, whose);
    return { before: entry?.agreement ?? unseenAgreement, name: entry?.name ?? '' };
  });

  async function save(agreement: ProcessingAgreement): Promise<Failure | null> {
    const processor = whose.list === 'processors' ? find(binder.processors, whose) : undefined;
    const client = whose.list === 'clients' ? find(binder.clients, whose) : undefined;
    if (processor !== undefined) return done(await ask('processor.save', { ...processor, agreement }));
    if (client !== undefined) return done(await ask('client.save', { ...client, agreement }));
    return { code: 'not-found' };
  }

  function done(result: Result<unknown>): Failure | null {
    if (!result.ok) return result.error;
    offerUndo('saved', whose);
    onClose();
    return null;
  }

  return { before, save, history: historyOf(whose, name) };
}

const find = <Entry extends { id: string }>(entries: readonly Entry[], { id }: AgreementOf) =>
  entries.find((one) => one.id === id);

/** The processor or client that an agreement is with; undefined when it is gone. */
export const entryOf = (binder: Binder, whose: AgreementOf) =>
  find<Binder['processors' | 'clients'][number]>(binder[whose.list], whose);
