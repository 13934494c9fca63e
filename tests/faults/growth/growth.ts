import { STORE_LIMIT, twentyYears, YEARS } from '../../support/growth/twentyYears';
import type { Part } from '../part';

/** Twenty years of a busy firm: the store stays small, because what is signed and done is archived out of it. */
export const growth: Part = {
  name: 'growth',
  target: `${YEARS} years in less than 5 MB`,
  async run() {
    const { bytes, inlineBytes } = await twentyYears();
    const failures = [
      ...(bytes < STORE_LIMIT ? [] : [`the store has come to ${bytes} bytes`]),
      ...(inlineBytes > STORE_LIMIT ? [] : [`too little was done: ${inlineBytes} bytes without the archive`]),
    ];
    return {
      runs: 1,
      failures,
      figures: { bytesOfTheStore: bytes, bytesWithoutTheArchive: inlineBytes, bytesAllowed: STORE_LIMIT },
    };
  },
};
