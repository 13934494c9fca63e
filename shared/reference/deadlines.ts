import { thresholdValue } from './thresholds';

/** Hours in which a breach is notified to the authority, from the firm's awareness of it (Art. 33(1)). */
export const breachHours: number = thresholdValue('th-breach');

/** Weeks of notice before a new control of employees, in firms that are bound by the DA/LO agreement. */
export const controlNoticeWeeks: number = thresholdValue('th-varsel');
