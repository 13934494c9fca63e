import danishLaw from './data/danish-law.json';
import articles from './data/gdpr-articles.json';

function deadline(id: string): number {
  const found = articles.deadlines.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the deadline ${id} is missing from the reference`);
  return found.amount;
}

function threshold(id: string): number {
  const found = danishLaw.thresholds.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the threshold ${id} is missing from the reference`);
  return found.value;
}

/** Hours in which a breach is notified to the authority, from the firm's awareness of it (Art. 33(1)). */
export const breachHours: number = deadline('dl-breach');

/** Weeks of notice before a new control of employees, in firms that are bound by the DA/LO agreement. */
export const controlNoticeWeeks: number = threshold('th-varsel');
