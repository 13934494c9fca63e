import type { deletionPapers } from '../../domain/deletion/deletionPapers';
import type { Language } from '../../domain/language';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof deletionPapers)[number], string>> = {
  da: { deletionLog: 'Slettelog', deletionLetter: 'Brev om sletning' },
  en: { deletionLog: 'Deletion log', deletionLetter: 'Letter about deletion' },
};
