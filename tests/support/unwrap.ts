import type { Result } from '../../shared/result';

/** The value of a result that the test expects to be one. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
