/**
 * What an older app saved: a shape that no type of today describes.
 */
// biome-ignore lint/suspicious/noExplicitAny: the one place where a shape of the past is taken apart
export type SavedBinder = any;

/**
 * One step from the shape before to this one. Pure, imports nothing but this type, frozen once released.
 * Its comment says what the old shape meant and what is done with what it could not say.
 */
export type Migration = {
  /** The number of the shape it leads to; the step before led to one less. */
  to: number;
  name: string;
  up: (binder: SavedBinder) => SavedBinder;
};
