import { agreementState, needsAgreement, type Processor } from '../../domain/processor/processor';
import { list, paragraph } from '../blocks';
import { measuresInPlace } from '../common/measures';
import type { Section } from '../section';
import { madeOn, type PolicyInput } from './input';

/** How the data are guarded (Art. 32): only what is in place is printed. */
export function safetySection(input: PolicyInput): Section {
  const { binder, words } = input;
  const measures = measuresInPlace(binder).map(({ name }) => name);
  const items = [...measures, ...(allHaveAgreements(input) ? [words.safety.agreements] : [])];
  return {
    key: 'safety',
    heading: words.safety.heading,
    source: 'measures',
    blocks: [...paragraph(words.safety.intro, items.length > 0 && words.safety.how), ...list(items)],
  };
}

/** "With all" is said only while it is true: every agreement signed, none run out (Art. 28(3)). */
function allHaveAgreements(input: PolicyInput): boolean {
  const holds = (processor: Processor): boolean =>
    ['signed', 'expiring'].includes(agreementState(processor, madeOn(input)));
  const processors = input.facts.processors.filter(needsAgreement);
  return processors.length > 0 && processors.every(holds);
}
