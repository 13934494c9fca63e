import { useState } from 'react';
import { ChoosePassphrase } from './ChoosePassphrase';
import { Welcome } from './Welcome';

/** The first minutes of a new binder: welcome, then the passphrase that makes it. */
export function Creation() {
  const [hasBegun, setHasBegun] = useState(false);
  return hasBegun ? (
    <ChoosePassphrase onBack={() => setHasBegun(false)} />
  ) : (
    <Welcome onCreate={() => setHasBegun(true)} />
  );
}
