import type { Failure } from '../../../../shared/errors';

const aboutTheDay: readonly Failure['code'][] = [
  'date-before-papers',
  'date-before-review',
  'date-before-setup',
  'date-in-future',
];

/** The field a refused signature is about; null when it is about neither, and is told on top. */
export function refusedField(failure: Failure): 'on' | 'place' | null {
  if (aboutTheDay.includes(failure.code)) return 'on';
  if (failure.code !== 'invalid-input') return null;
  return (['on', 'place'] as const).find((field) => failure.fields.includes(field)) ?? null;
}
