import { useState } from 'react';
import type { Input, MethodName, Output } from '../../shared/contract';
import type { Failure } from '../../shared/errors';
import { useApp } from './BinderProvider';

export type Asking = {
  /** What is being asked just now; a second press meanwhile asks nothing. */
  working: MethodName | null;
  /** Why the last question was refused; null when it was not. */
  refusal: Failure | null;
  /** The answer, or null when it was refused. */
  ask: <Name extends MethodName>(name: Name, input: Input<Name>) => Promise<Output<Name> | null>;
};

/** One question at a time, with its refusal kept to be told beside the button that asked. */
export function useAsking(): Asking {
  const app = useApp();
  const [working, setWorking] = useState<MethodName | null>(null);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  async function ask<Name extends MethodName>(name: Name, input: Input<Name>): Promise<Output<Name> | null> {
    if (working !== null) return null;
    setWorking(name);
    setRefusal(null);
    const result = await app.ask(name, input);
    setWorking(null);
    if (result.ok) return result.value;
    setRefusal(result.error);
    return null;
  }

  return { working, refusal, ask };
}
