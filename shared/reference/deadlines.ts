import articles from './data/gdpr-articles.json';
import { thresholdValue } from './thresholds';

/** Hours in which a breach is notified to the authority, from the firm's awareness of it (Art. 33(1)). */
export const breachHours: number = thresholdValue('th-breach');

/** Weeks of notice before a new control of employees, in firms that are bound by the DA/LO agreement. */
export const controlNoticeWeeks: number = thresholdValue('th-varsel');

const requests = articles.deadlines.find(({ id }) => id === 'dl-dsr');
const extension = requests?.extension?.amount;
if (extension === undefined) throw new Error('the reference lacks the extension of dl-dsr');

/** Further months that the answer to a request may take, when the person is told of it in time (Art. 12(3)). */
export const requestExtraMonths: number = extension;
