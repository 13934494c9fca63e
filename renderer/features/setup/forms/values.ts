import type { Company, Contact, ContactPerson } from '../../../../shared/domain/company/company';
import type { SupplierNeed, Trade } from '../../../../shared/domain/setup/answers';

export type DayAndMonth = { day: string; month: string };

/** What stands in the fields of each question, finished or not. */
export type Values = {
  company: Company;
  contactPerson: {
    person: ContactPerson;
    isSomebodyElse: boolean;
    /** Kept while the answer is no, so that a slip of the finger loses nothing. */
    customersWriteTo: Contact;
  };
  trade: { trade: Trade | null; activities: string[] };
  suppliers: Record<SupplierNeed, { isTicked: boolean; name: string }>;
  measures: { inPlace: string[] };
  calendar: {
    yearEnd: 'december' | 'other';
    /** One of the year ends to choose from, or empty while none is chosen. */
    otherYearEnd: string;
    first: DayAndMonth;
    second: DayAndMonth;
  };
};
