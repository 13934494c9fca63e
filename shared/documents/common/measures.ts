import type { Binder } from '../../domain/binder';
import type { SecurityMeasure } from '../../domain/securityMeasure/securityMeasure';
import { catalogueMeasure } from '../../reference/library';

/** What is done to guard the data; what is only under way is not told as done (Art. 32). */
export const measuresInPlace = ({ securityMeasures }: Binder): SecurityMeasure[] =>
  securityMeasures.filter(({ state }) => state === 'inPlace');

/** A measure in words: as the firm calls it, else as the reference does, else own words as they are. */
export const measureName = ({ securityMeasures, language }: Binder, term: string): string =>
  securityMeasures.find(({ id }) => id === term)?.name ?? catalogueMeasure(term)?.[language] ?? term;
