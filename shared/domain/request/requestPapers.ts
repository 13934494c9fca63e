/** The papers that are printed from the register of requests. */
export const requestPapers = [] as const;
