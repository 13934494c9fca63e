import { useState } from 'react';
import type { AgreementOf } from '../../../../shared/domain/processingAgreement/agreementFile';
import type { Failure } from '../../../../shared/errors';
import { useAsking } from '../../../app/useAsking';

type SaveFile = { isSaving: boolean; savedAs: string | null; refusal: Failure | null; save: () => void };

/** A copy of an agreement's file, where the owner says. */
export function useSaveFile(whose: AgreementOf): SaveFile {
  const { ask, working, refusal } = useAsking();
  const [savedAs, setSavedAs] = useState<string | null>(null);

  async function save(): Promise<void> {
    setSavedAs(null);
    const saved = await ask('agreement.saveFile', whose);
    setSavedAs(saved?.savedAs ?? null);
  }

  return { isSaving: working !== null, savedAs, refusal, save: () => void save() };
}
