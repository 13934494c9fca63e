import { expect, test } from 'vitest';
import {
  changesInWords,
  evidenceHeading,
  evidenceLines,
} from '../../../../../renderer/features/review/evidence/evidenceLines';
import { text } from '../../../../../renderer/features/review/evidence/text';
import type { Binder } from '../../../../../shared/domain/binder';
import type { Review } from '../../../../../shared/domain/review/review';
import {
  aBinder,
  aHistoryEntry,
  anActivity,
  aProcessor,
  aRetentionRule,
  aReview,
  keptBy,
  today,
} from '../../../../support/builders';

const words = text.da;
const plain = (line: string) => line.replaceAll('\u00a0', ' ');
const place = (binder: Binder, review: Review = aReview()) => ({
  binder,
  review,
  today,
  language: 'da' as const,
});

test('the heading names the last signature, or set-up before the first', () => {
  expect(plain(evidenceHeading(place(aBinder()), words))).toBe('Siden sidst, 3. juni');
  const first = aReview({ isFirst: true, periodFrom: '2025-03-02' });
  expect(plain(evidenceHeading(place(aBinder(), first), words))).toBe('Siden opsætningen, 2. marts 2025');
});

test('a quiet half-year says that nothing has changed', () => {
  const binder = aBinder({ history: [], processors: [aProcessor()] });
  expect(evidenceLines('processors', place(binder), words).map(plain)).toEqual([
    'Intet er ændret siden 3. juni.',
  ]);
});

test('what came, went and was corrected is told with its day', () => {
  const entry = { subject: 'processor', id: 'p', name: 'Talrig' } as const;
  const history = [
    aHistoryEntry({ ...entry, at: '2026-09-14T10:00:00.000Z', change: 'added', fields: [] }),
    aHistoryEntry({
      ...entry,
      at: '2026-10-01T10:00:00.000Z',
      fields: [{ field: 'service', before: 'A', after: 'B' }],
    }),
    aHistoryEntry({ ...entry, at: '2026-10-02T10:00:00.000Z', change: 'removed', fields: [] }),
  ];
  const lines = evidenceLines('processors', place(aBinder({ history, processors: [] })), words).map(plain);
  expect(lines).toEqual([
    'Talrig kom til 14. september.',
    'Talrig blev rettet 1. oktober: hvad laver de for jer.',
    'Talrig blev slettet 2. oktober.',
  ]);
});

test('rules that release the same financial year share a line', () => {
  const retentionRules = [aRetentionRule({ name: 'Bilag' }), aRetentionRule({ id: 'ret-2', name: 'Løn' })];
  const activities = [anActivity({ retention: keptBy('ret-bogfoering', 'ret-2') })];
  const binder = aBinder({ history: [], retentionRules, activities });
  const lines = evidenceLines('deletion', place(binder), words).map(plain);
  expect(lines).toContain('Regnskabsåret 2020 kan slettes nu: Bilag og Løn.');
});

test('a part of a field is told by its own name', () => {
  const change = { field: 'agreement.expiresOn', before: null, after: '2027-02-01' };
  expect(plain(changesInWords([change], 'da'))).toBe('Aftalen udløber: fra intet til 1. februar 2027.');
});
