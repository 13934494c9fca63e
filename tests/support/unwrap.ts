import { AssertionError } from 'node:assert';
import type { Result } from '../../shared/result';

/** The value of a result that the test expects to be one. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new AssertionError({ message: `refused: ${JSON.stringify(result.error)}` });
  return result.value;
}
