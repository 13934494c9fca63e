import danishLaw from './data/danish-law.json';

export type Threshold =
  | 'th-breach'
  | 'th-art30'
  | 'th-tv'
  | 'th-bog'
  | 'th-child'
  | 'th-whistle'
  | 'th-varsel';

/** A number of the law from the reference, in the unit given there (hours, employees, days, weeks, years). */
export function thresholdValue(id: Threshold): number {
  const found = danishLaw.thresholds.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the reference lacks ${id}`);
  return found.value;
}
