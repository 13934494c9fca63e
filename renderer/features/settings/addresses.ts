export const settingsAddress = '/settings';
export const securityAddress = '/settings/security';
export const passphraseAddress = '/settings/security/passphrase';
export const lawAddress = '/settings/law';
export const keyAddress = '/settings/security/key';
