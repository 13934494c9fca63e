import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE } from '../../../unit/electron/vault/support/aVault';
import { ledgerVault, saveOnce, saveWithScan } from '../../support/ledger';
import { randomFrom } from '../../support/random';
import { ACKNOWLEDGED, BEGIN, WITH_SCAN } from '../marks';

// Opens the ledger in the folder it is given and saves once, with an attachment when it is told so, between two marks that a trace shows. Its random numbers
// are always the same, so that it makes the same calls on the same names each time.
const [folder = '', deed = ''] = process.argv.slice(2);
const random = randomFrom(1);

const mark = (name: string): boolean => existsSync(join(folder, name));

const vault = ledgerVault(folder, { randomBytes: random.bytes });
const store = unwrap(await vault.unlock(PASSPHRASE));
mark(BEGIN);
const saves = unwrap(deed === WITH_SCAN ? await saveWithScan(vault) : await saveOnce(store));
mark(ACKNOWLEDGED);
writeSync(1, `${saves}\n`);
