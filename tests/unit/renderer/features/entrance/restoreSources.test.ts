import { expect, it } from 'vitest';
import { sourcesByPlace } from '../../../../../renderer/features/entrance/restore/useSources';
import type { RestoreSource } from '../../../../../shared/contract/backups';

const aSource = (id: string, where: RestoreSource['where'], day: number): RestoreSource => ({
  id,
  name: `${id}.gdvb`,
  where,
  writtenAt: `2026-11-${day}T09:00:00.000Z`,
  length: 1000,
});

it('the copies to restore from stand by their places, newest first, and a place without any is left out', () => {
  const sources = [aSource('a', 'thisPc', 20), aSource('b', 'putAside', 21), aSource('c', 'thisPc', 22)];
  const shown = sourcesByPlace(sources).map(({ where, sources: ofPlace }) => [
    where,
    ofPlace.map(({ id }) => id),
  ]);
  expect(shown).toEqual([
    ['thisPc', ['c', 'a']],
    ['putAside', ['b']],
  ]);
});
