/** The papers that are printed from the register of requests. */
export const requestPapers = [
  'requestRegister',
  'requestSheet',
  'requestReceipt',
  'requestAnswer',
  'requestExtension',
  'requestRefusal',
  'requestRecipients',
] as const;
