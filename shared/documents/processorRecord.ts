import { version } from '../text/documents/record';
import { paragraph } from './blocks';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';
import { activitiesSection } from './record/activitiesSection';
import { firmSection } from './record/firmSection';
import { measuresSection, systemsSection } from './record/guardSections';
import { recordOpening } from './record/opening';
import { overviewSection } from './record/overviewSection';
import { clientsSection, processorsSection } from './record/partnerSections';
import { type RecordInput, recordInput } from './record/recordInput';
import type { Section } from './section';

/** The record of the firm as processor (Art. 30(2)): for whom, what, with whose help, and how it is guarded. */
export function processorRecord(input: PaperInput): PaperDocument {
  const told = recordInput(input.binder, 'processor');
  return assembled(input, {
    kind: 'processorRecord',
    title: told.words.processorRecord.title,
    textVersion: version,
    divider: 2,
    layout: 'landscape',
    opening: recordOpening(input, told),
    sections: [firmSection(told), ...(isBusy(told) ? workSections(told) : [idleSection(told)])],
  });
}

/** A client that no activity names yet is still somebody the firm works for. */
const isBusy = ({ activities, binder }: RecordInput): boolean =>
  activities.length > 0 || binder.clients.length > 0;

const workSections = (told: RecordInput): Section[] => [
  clientsSection(told),
  overviewSection(told),
  activitiesSection(told),
  processorsSection(told),
  systemsSection(told),
  measuresSection(told),
];

const idleSection = ({ words }: RecordInput): Section => ({
  key: 'activities',
  heading: words.processorRecord.idle,
  source: 'activities',
  blocks: paragraph(words.processorRecord.none),
});
