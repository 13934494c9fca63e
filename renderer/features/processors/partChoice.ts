import type { CheckPart } from './checkParts';

/** Which part of an entry is being corrected. */
export type PartChoice =
  | { part: 'who' | 'agreement' | 'terms' | 'supervision' | 'transfer' }
  | { part: 'check'; of: CheckPart }
  | { part: 'sub'; id: string | null };

export type ShowPart = (choice: PartChoice) => void;
