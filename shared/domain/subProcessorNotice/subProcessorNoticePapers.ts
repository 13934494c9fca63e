/** The letters about another sub-processor. */
export const subProcessorNoticePapers = ['subProcessorObjection', 'subProcessorNotice'] as const;
