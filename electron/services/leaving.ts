/** Asks whether to leave although something is not saved; true is yes. */
export type AskToLeave = () => boolean;

/**
 * Whether the app may end now. What could not be saved lives in memory only, so its owner is asked first, once; without
 * such a change nobody is.
 */
export function createLeaving(hasUnsaved: () => boolean, ask: AskToLeave): () => boolean {
  let isSure = false;
  return () => {
    isSure ||= !hasUnsaved() || ask();
    return isSure;
  };
}
