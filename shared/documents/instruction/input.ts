import type { InstructionWords } from '../../text/documents/employeeInstruction';
import type { PaperInput } from '../paperInput';

/** What every section of the instruction to employees is made from. */
export type InstructionInput = PaperInput & {
  words: InstructionWords;
  /** Whom employees turn to, by name. */
  person: string;
};
