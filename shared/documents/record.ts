import { version } from '../text/documents/record';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';
import { activitiesSection } from './record/activitiesSection';
import { firmSection } from './record/firmSection';
import { measuresSection, systemsSection } from './record/guardSections';
import { recordOpening } from './record/opening';
import { overviewSection } from './record/overviewSection';
import { processorsSection } from './record/partnerSections';
import { recordInput } from './record/recordInput';

/** The record of the firm as controller (Art. 30(1)): an overview, then each activity whole, then what they share. */
export function record(input: PaperInput): PaperDocument {
  const told = recordInput(input.binder, 'controller');
  return assembled(input, {
    kind: 'record',
    title: told.words.record.title,
    textVersion: version,
    divider: 2,
    layout: 'landscape',
    opening: recordOpening(input, told),
    sections: [
      firmSection(told),
      overviewSection(told),
      activitiesSection(told),
      processorsSection(told),
      systemsSection(told),
      measuresSection(told),
    ],
  });
}
