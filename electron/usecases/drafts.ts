import type { Handlers } from '../../shared/contract';
import { fail, ok } from '../../shared/result';
import type { Vault } from '../vault/vault';
import type { Session } from './session';

/** More places than a person leaves half-written; beyond it the oldest goes. */
const MOST_PLACES = 200;

/** What is typed and not saved, by its place. It outlives the page that it is typed into. */
export type Drafts = {
  keep(place: string, json: string): void;
  drop(place: string): void;
  all(): Record<string, string>;
  /** To be called before the vault is locked: from then on nothing of it can be read. */
  seal(): void;
  /** To be called once the vault is open. What another binder sealed is let go of. */
  unseal(): void;
};

export function createDrafts(vault: Pick<Vault<never>, 'sealAside' | 'unsealAside'>): Drafts {
  let kept = new Map<string, string>();
  let sealed: Uint8Array | null = null;
  return {
    keep: (place, json) => {
      kept.delete(place);
      kept.set(place, json);
      const [oldest] = kept.keys();
      if (kept.size > MOST_PLACES && oldest !== undefined) kept.delete(oldest);
    },
    drop: (place) => void kept.delete(place),
    all: () => Object.fromEntries(kept),
    seal: () => {
      if (kept.size > 0) sealed = vault.sealAside(JSON.stringify([...kept]));
      kept = new Map();
    },
    unseal: () => {
      const text = sealed === null ? null : vault.unsealAside(sealed);
      sealed = null;
      kept = new Map(text === null ? [] : JSON.parse(text));
    },
  };
}

type Needs = { session: Session; drafts: Drafts };

export const draftUsecases = ({ session, drafts }: Needs): Pick<Handlers, 'draft.keep' | 'draft.drop'> => ({
  'draft.keep': async ({ place, json }) => {
    if (!session.isOpen()) return fail({ code: 'locked' });
    drafts.keep(place, json);
    return ok(true);
  },
  'draft.drop': async ({ place }) => {
    if (!session.isOpen()) return fail({ code: 'locked' });
    drafts.drop(place);
    return ok(true);
  },
});
