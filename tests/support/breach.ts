import { type Breach, newBreach } from '../../shared/domain/breach/breach';

/** A breach as a firm has told it: a stolen van with a telephone in it. */
export const aBreach = (facts: Partial<Breach> = {}): Breach => ({
  ...newBreach,
  id: 'breach-1',
  name: 'Stjålet servicebil med arbejdstelefon',
  cause: 'lostDevice',
  description: 'En servicebil blev stjålet med en telefon i handskerummet.',
  kinds: ['confidentiality'],
  discoveredAt: '2026-11-22T07:30:00.000Z',
  ...facts,
});
