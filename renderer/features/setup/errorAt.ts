/** The error of a field as text. Ours are all sentences; the form library's type allows any node. */
export const errorAt = (error: unknown): string | undefined =>
  typeof error === 'string' ? error : undefined;
