import type { FactsPaper } from '../../../shared/documents/paperInput';
import type { Binder } from '../../../shared/domain/binder';
import type { RegisterPaper } from '../../../shared/domain/document/registerPaper';

/** Registers that do not exist yet; a row that is at home in one stands open, by id. */
export type Register = 'BRE' | 'REQ' | 'DPIA' | 'DPO' | 'COOK' | 'CONS' | 'MKT' | 'SPEC' | 'RET' | 'REV';

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
  | { open: Register }
);
