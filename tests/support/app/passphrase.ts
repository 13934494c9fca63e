/** Opens every binder of the journeys that has no passphrase of its own. */
export const PASSPHRASE = 'vindue havregryn kano pelikan sytten';
