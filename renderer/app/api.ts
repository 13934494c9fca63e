import type { Bridge, Input, MethodName, Output } from '../../shared/contract';
import type { Result } from '../../shared/result';

declare global {
  interface Window {
    readonly binderBridge: Bridge;
  }
}

/** Asks the main process; the contract pairs the name with its question and its answer. */
export async function call<Name extends MethodName>(
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> {
  // Main answers by the same contract, checked by the compiler there; the wire itself carries no types.
  return (await window.binderBridge.call(name, input)) as Result<Output<Name>>;
}

export const listen: Bridge['listen'] = (callback) => window.binderBridge.listen(callback);
