/** The papers that are printed from the register of consents. */
export const consentPapers = ['consentRegister', 'consentForm', 'marketingRules'] as const;
