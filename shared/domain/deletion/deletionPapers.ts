/** The papers that are printed from the deletion plan and its log. */
export const deletionPapers = ['deletionLog', 'deletionLetter'] as const;
