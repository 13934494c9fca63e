import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE } from '../../../unit/electron/vault/support/aVault';
import { ledgerVault, saveOnce } from '../../support/ledger';
import { randomFrom } from '../../support/random';
import { ACKNOWLEDGED, BEGIN } from '../marks';

// Opens the ledger in the folder it is given and saves once, between two marks that a trace shows. Its random numbers
// are always the same, so that it makes the same calls on the same names each time.
const [folder = ''] = process.argv.slice(2);
const random = randomFrom(1);

const mark = (name: string): boolean => existsSync(join(folder, name));

const store = unwrap(await ledgerVault(folder, { randomBytes: random.bytes }).unlock(PASSPHRASE));
mark(BEGIN);
const saves = unwrap(await saveOnce(store));
mark(ACKNOWLEDGED);
writeSync(1, `${saves}\n`);
