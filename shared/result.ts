import type { Failure } from './errors';

/** What a rule or a use case answers: a value, or a refusal that a person can be told about. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const fail = (error: Failure): { ok: false; error: Failure } => ({ ok: false, error });
