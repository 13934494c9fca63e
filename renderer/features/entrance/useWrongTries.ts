import { useEffect, useState } from 'react';

const FREE_TRIES = 5;
export const WAIT_SECONDS = 30;

export type WrongTries = { count: () => void; secondsLeft: number; hasWaited: boolean };

/** Counts wrong passphrases: from the fifth on, each costs a pause of 30 seconds. */
export function useWrongTries(): WrongTries {
  const [wrong, setWrong] = useState(0);
  const [secondsLeft, setSecondsLeft] = useState(0);

  useEffect(() => {
    if (secondsLeft === 0) return;
    const timer = setTimeout(() => setSecondsLeft(secondsLeft - 1), 1000);
    return () => clearTimeout(timer);
  }, [secondsLeft]);

  function count() {
    setWrong(wrong + 1);
    if (wrong + 1 >= FREE_TRIES) setSecondsLeft(WAIT_SECONDS);
  }

  return { count, secondsLeft, hasWaited: wrong >= FREE_TRIES && secondsLeft === 0 };
}
