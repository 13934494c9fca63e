/** The papers that are printed from the cookies of a website. */
export const sitePapers = ['cookieRegister', 'cookiePolicy'] as const;
