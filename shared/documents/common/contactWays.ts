import type { Binder } from '../../domain/binder';

/** How customers reach the firm: the ways of whom they write to, else of the firm itself. */
export function contactWays({ customersWriteTo, company, contactPerson }: Binder): string[] {
  const of = [customersWriteTo, company, contactPerson].find(
    (one) => one !== null && (one.email !== '' || one.phone !== ''),
  );
  return of === undefined || of === null ? [] : [of.email, of.phone].filter((way) => way !== '');
}
