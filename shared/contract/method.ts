import type { z } from 'zod';

/** One thing the window may ask: the shape of the question is checked on arrival, the answer is a type. */
export type Method<Input extends z.ZodType, Output> = { input: Input; readonly output?: Output };

export const method =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Method<Input, Output> => ({ input });
