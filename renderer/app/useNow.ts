import { useEffect, useState } from 'react';
import type { Instant } from '../../shared/domain/calendar';
import { call } from './api';

const MINUTE_MS = 60_000;

/** What the clock shows, asked anew each minute and whenever the window comes to the front; null for the first moment. */
export function useNow(): Instant | null {
  const [now, setNow] = useState<Instant | null>(null);
  useEffect(() => {
    let isLeft = false;
    const look = async (): Promise<void> => {
      const result = await call('app.now', {});
      if (result.ok && !isLeft) setNow(result.value);
    };
    const askAgain = (): void => void look();
    askAgain();
    const timer = setInterval(askAgain, MINUTE_MS);
    window.addEventListener('focus', askAgain);
    return () => {
      isLeft = true;
      clearInterval(timer);
      window.removeEventListener('focus', askAgain);
    };
  }, []);
  return now;
}
