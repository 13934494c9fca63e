import { cataloguePeriod } from './library';

/** How the events come that start a period: by themselves, with an employee who leaves, or written by the firm. */
export type EventsCome = 'byThemselves' | 'leaving' | 'written';

// Our own assessment of 24 November 2026: which periods of the catalogue count from something that happens all the time.
const leaving: ReadonlySet<string> = new Set(['ret-fratraadt', 'ret-fratraadt-mail', 'ret-billeder']);

const rare: ReadonlySet<string> = new Set([
  'ret-arbejdsskade',
  'ret-advarsel',
  'ret-straffeattest',
  'ret-fortrydelse',
  'ret-dsr',
  'ret-brud',
  'ret-dba',
  'ret-dpia',
  'ret-fortegnelse',
]);

/** How the events of a period come. A period of the firm's own counts from what the firm writes. */
export function eventsOf(period: string): EventsCome {
  if (leaving.has(period)) return 'leaving';
  return rare.has(period) || cataloguePeriod(period) === undefined ? 'written' : 'byThemselves';
}

/** Whether a statute says how long at most, so that nothing may lie a day longer. */
export function hasLegalMaximum(period: string): boolean {
  const known = cataloguePeriod(period);
  return known?.kind === 'law' && known.max !== undefined;
}
