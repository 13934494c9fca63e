import { expect, it } from 'vitest';
import { copiesByName } from '../../../../../renderer/features/settings/backup/copiesByName';
import type { Copy, CopyPlace } from '../../../../../shared/contract/backups';

const aCopy = (name: string, where: CopyPlace, madeAt: string): Copy => ({
  name,
  where,
  reason: 'byHand',
  madeAt,
  savedAt: madeAt,
  isComplete: true,
  attachments: 0,
  length: 1000,
  opensAsNow: true,
});

it('a copy that lies in two places is one copy, and the newest comes first', () => {
  const old = aCopy('old.gdvb', 'thisPc', '2026-11-21T09:00:00.000Z');
  const onPc = aCopy('new.gdvb', 'thisPc', '2026-11-23T09:00:00.000Z');
  const onStick = aCopy('new.gdvb', 'folder', '2026-11-23T09:00:00.000Z');
  expect(copiesByName([old, onPc, onStick])).toEqual([
    { copy: onPc, places: ['thisPc', 'folder'] },
    { copy: old, places: ['thisPc'] },
  ]);
});
