/** The papers that are printed from the assessments. */
export const assessmentPapers = [] as const;
