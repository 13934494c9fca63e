/** The letters about another sub-processor. */
export const subProcessorNoticePapers = [] as const;
