import { contract, type Handlers, type MethodName } from '../../shared/contract';
import { placeOf } from '../../shared/contract/place';
import { fail, type Result } from '../../shared/result';
import { askingAbout } from './askedPlace';
import { isTooLarge } from './inputSize';

/** Answers one question from the window. Never throws: what goes wrong comes back as a Failure. */
export async function answer(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  report: (error: unknown) => string,
): Promise<Result<unknown>> {
  if (!isMethodName(name) || isTooLarge(input)) return fail({ code: 'invalid-input', fields: [] });
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) {
    return fail({ code: 'invalid-input', fields: parsed.error.issues.map(({ path }) => path.join('.')) });
  }
  // The compiler cannot pair this handler with this input; the schema above just did.
  const handle = handlers[name] as (input: unknown) => Promise<Result<unknown>>;
  try {
    return await askingAbout(placeOf(name, Object(parsed.data)), () => handle(parsed.data));
  } catch (error) {
    return fail({ code: 'unexpected', reference: report(error) });
  }
}

const isMethodName = (name: unknown): name is MethodName =>
  typeof name === 'string' && Object.hasOwn(contract, name);
