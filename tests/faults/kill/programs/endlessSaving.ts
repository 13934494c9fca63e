import { writeSync } from 'node:fs';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE } from '../../../unit/electron/vault/support/aVault';
import { ledgerVault, onThisPc, saveOnce, saveWithScan } from '../../support/ledger';

// Opens the ledger in the folder it is given and saves until it is killed, every second time with an attachment. Each
// line it writes is a save acknowledged; the first is the one it found.
const [folder = ''] = process.argv.slice(2);

const vault = ledgerVault(folder, onThisPc(folder));
const store = unwrap(await vault.unlock(PASSPHRASE));
writeSync(1, `${store.current().saves}\n`);
for (;;) {
  writeSync(1, `${unwrap(await saveOnce(store))}\n`);
  writeSync(1, `${unwrap(await saveWithScan(vault))}\n`);
}
