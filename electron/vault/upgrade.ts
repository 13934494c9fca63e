import type { z } from 'zod';
import type { Migration } from './migrations/migration';

/** What the vault must know of the thing it keeps, without knowing what it is. */
export type Shape<B> = {
  schema: z.ZodType<B>;
  /** The number of today's shape: 1, plus one for each migration. */
  schemaVersion: number;
  migrations: readonly Migration[];
  /** Ids of the attachments that the binder names, each of which must have been attached. */
  attachmentsOf: (binder: B) => readonly string[];
  /** Links in the chain of what was signed and archived. */
  linksOf: (binder: B) => number;
  /** The last link's hash in hex; '' while there is none. */
  headOf: (binder: B) => string;
  /** What a person knows it by (the firm's name), told of a copy once it has been opened. */
  titleOf: (binder: B) => string;
};

/** Throws when the migrations do not lead, number by number, to today's shape. */
export function checkMigrations({
  migrations,
  schemaVersion,
}: Pick<Shape<unknown>, 'migrations' | 'schemaVersion'>): void {
  const gap = migrations.findIndex(({ to }, index) => to !== index + 2);
  if (gap !== -1) throw new Error(`migration ${gap + 1} in the list does not lead to shape ${gap + 2}`);
  if (schemaVersion !== migrations.length + 1)
    throw new Error('the migrations do not lead to the shape of today');
}

/**
 * A saved binder in today's shape: version by version, then checked as a whole.
 * Null when it is not what its version number says.
 */
export function upgrade<B>(
  saved: unknown,
  from: number,
  shape: Pick<Shape<B>, 'schema' | 'migrations'>,
): { binder: B; steps: number[] } | null {
  const due = shape.migrations.filter(({ to }) => to > from);
  const today: unknown = due.reduce((binder, { up }) => up(binder), saved);
  const checked = shape.schema.safeParse(today);
  return checked.success ? { binder: checked.data, steps: due.map(({ to }) => to) } : null;
}
