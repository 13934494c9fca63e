import type { Breach } from './breach';

/** The parts of the letter to the people that the law asks for and the register answers (Art. 34(2) with Art. 33(3)(c) and (d)). */
const letterParts = ['nature', 'consequences', 'measures'] as const;
export type LetterPart = (typeof letterParts)[number];

const isSaid: Record<LetterPart, (breach: Breach) => boolean> = {
  nature: ({ description }) => isWritten(description),
  // What has happened so far is not yet what is likely to come of it.
  consequences: ({ likely }) => likely.length > 0,
  measures: ({ measuresTaken, measuresPlanned, mitigation }) =>
    [measuresTaken, measuresPlanned, mitigation].some(isWritten),
};

/** The required parts of the letter of which the register says nothing; empty when it can be sent. */
export const letterLacks = (breach: Breach): LetterPart[] =>
  letterParts.filter((part) => !isSaid[part](breach));

const isWritten = (text: string): boolean => text.trim() !== '';
