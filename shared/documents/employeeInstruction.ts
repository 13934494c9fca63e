import { text, version } from '../text/documents/employeeInstruction';
import { paragraph } from './blocks';
import { firmName, personName } from './common/firm';
import { receiptBlocks, versionInWords } from './common/issue';
import { dataSection, onBehalfSection } from './instruction/data';
import type { InstructionInput } from './instruction/input';
import { measuresSection, placesSection } from './instruction/security';
import { specialSection } from './instruction/special';
import {
  breachSection,
  leavingSection,
  requestsSection,
  rolesSection,
  rulesSection,
  whySection,
} from './instruction/standing';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';
import type { Section } from './section';

const sections: readonly ((input: InstructionInput) => Section)[] = [
  whySection,
  rolesSection,
  dataSection,
  onBehalfSection,
  rulesSection,
  placesSection,
  measuresSection,
  specialSection,
  requestsSection,
  breachSection,
  leavingSection,
];

/** The instruction to employees (Arts. 29 and 32(4)): the rules of the house, and what follows from the binder. */
export function employeeInstruction(input: PaperInput): PaperDocument {
  const words = text[input.language];
  const told: InstructionInput = { ...input, words, person: personName(input) };
  return assembled(input, {
    kind: 'employeeInstruction',
    title: words.title,
    textVersion: version,
    divider: 1,
    opening: [{ kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) }],
    sections: sections.map((section) => section(told)),
    closing: [
      { kind: 'heading', level: 2, text: words.receipt.heading },
      ...paragraph(versionInWords(input), words.receipt.inForce),
      ...receiptBlocks(input, words.receipt.statement(input.issue.number)),
    ],
  });
}
