import { writeSync } from 'node:fs';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE } from '../../../unit/electron/vault/support/aVault';
import { ledgerVault, saveOnce } from '../../support/ledger';

// Opens the ledger in the folder it is given and saves until it is killed. Each line it writes is a save acknowledged;
// the first is the one it found.
const [folder = ''] = process.argv.slice(2);

const store = unwrap(await ledgerVault(folder).unlock(PASSPHRASE));
writeSync(1, `${store.current().saves}\n`);
for (;;) writeSync(1, `${unwrap(await saveOnce(store))}\n`);
