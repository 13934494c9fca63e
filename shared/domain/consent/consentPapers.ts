/** The papers that are printed from the register of consents. */
export const consentPapers = [] as const;
