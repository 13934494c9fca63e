import { adequacyDecision, countryCode, isInEea } from '../../reference/transfers';
import type { Binder } from '../binder';

/**
 * The countries outside the EEA that the firm or its processors send data to and that the Commission has decided on
 * (Art. 45), by code. A processor that tells of no country is taken to have the data where it is.
 */
export function approvedCountries({ processors, activities }: Pick<Binder, 'processors' | 'activities'>) {
  const places = [
    ...processors
      .filter(({ transfer }) => transfer.outsideEu !== 'no')
      .flatMap(({ transfer, country }) =>
        transfer.to.length > 0 ? transfer.to.map((one) => one.country) : [country],
      ),
    ...activities.flatMap(({ transfers }) => transfers.map(({ country }) => country)),
  ].map(countryCode);
  return [...new Set(places)]
    .filter((code) => !isInEea(code) && adequacyDecision(code, 'da') !== undefined)
    .sort();
}
