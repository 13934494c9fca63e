import type { Draft } from '../../../app/drafts';

export type Waiting<Value> = {
  put: (value: Value) => void;
  /** Sends what waits, when it is fit. It goes on waiting until it is saved; what is on its way is not sent twice. */
  flush: (isFit: (value: Value) => boolean, save: (value: Value) => Promise<boolean>) => Promise<void>;
};

/** What is typed and not yet saved at one place; begins with what was left there before. */
export function waitingAt<Value>(draft: Draft<Value>): Waiting<Value> {
  const left = draft.kept();
  let waiting: { value: Value } | null = left === undefined ? null : { value: left };
  let underWay: { value: Value } | null = null;
  return {
    put: (value) => {
      waiting = { value };
      draft.keep(value);
    },
    flush: async (isFit, save) => {
      const last = waiting;
      if (last === null || last === underWay || !isFit(last.value)) return;
      underWay = last;
      const isSaved = await save(last.value);
      if (underWay === last) underWay = null;
      if (!isSaved) return;
      if (waiting === last) waiting = null;
      // Something newer may have been typed meanwhile, here or after the page was opened again.
      if (draft.kept() === last.value) draft.drop();
    },
  };
}
