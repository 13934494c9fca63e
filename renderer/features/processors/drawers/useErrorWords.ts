import { useInWords, useWords } from '../../../app/BinderProvider';
import { text } from './text';

/** What to say of a field that cannot be saved. */
export function useErrorWords(today: string) {
  const { errors } = useWords(text);
  const inWords = useInWords();
  return {
    errors,
    wrongCvr: inWords({ code: 'cvr-invalid' }),
    inFuture: inWords({ code: 'date-in-future', date: today }),
  };
}
