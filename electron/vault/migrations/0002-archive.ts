import type { Migration } from './migration';

// Shape 1 held everything inline: signed reviews with their answers, every issued paper, the whole history. Shape 2 may
// keep what is signed in records beside the store. A migration writes no files, so nothing moves here: what was held
// inline says so (`here`), the archive begins empty, and the app archives the signed reviews once the binder is open.
// It locked itself after ten minutes, always; now that is a setting.
export const archive: Migration = {
  to: 2,
  name: 'archive',
  up: (binder) => ({
    ...binder,
    documents: binder.documents.map(({ paper, ...version }: { paper: unknown }) => ({
      ...version,
      paper: { kept: 'here', document: paper },
    })),
    archive: [],
    settings: { lockAfterMinutes: 10 },
  }),
};
