/** The papers that are printed from the register of breaches. */
export const breachPapers = [
  'breachRegister',
  'breachReport',
  'breachLetter',
  'breachControllerNotice',
  'breachEmergency',
] as const;
