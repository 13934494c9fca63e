import { useState } from 'react';
import { Recover } from './Recover';
import { Unlock } from './Unlock';
import { useWrongTries } from './useWrongTries';

/** A closed binder: the passphrase opens it, or the recovery sheet when the passphrase is forgotten. */
export function Locked() {
  const [isForgotten, setIsForgotten] = useState(false);
  const tries = useWrongTries();
  return isForgotten ? (
    <Recover onBack={() => setIsForgotten(false)} />
  ) : (
    <Unlock tries={tries} onForgotten={() => setIsForgotten(true)} />
  );
}
