/** Names that are asked for in the folder and never there: a trace shows where a save begins and where it is done. */
export const BEGIN = 'begin-mark';
export const ACKNOWLEDGED = 'acknowledged-mark';

/** Tells the program to attach something in the save. */
export const WITH_SCAN = 'with-scan';
