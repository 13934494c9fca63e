import type { FactsPaper } from '../../../shared/documents/paperInput';
import type { Binder } from '../../../shared/domain/binder';
import type { RegisterPaper } from '../../../shared/domain/document/registerPaper';

/** Where one element of the five kinds of real papers lives in the product. The ids are ours; the words too. */
export type Row = { id: string } & (
  | {
      /** The firm's binder, and the paper that must say it. */
      firm: Binder;
      paper: FactsPaper;
      /** Whom an agreement is with. */
      subject?: string;
      says: string | RegExp;
    }
  /** A defect: the key of the rule that finds it in the firm's binder. */
  | { firm: Binder; finding: string }
  /** What a register prints for an entry of the firm. */
  | { firm: Binder; register: RegisterPaper; subject?: string; says: string | RegExp }
);
