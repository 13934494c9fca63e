import type { Acknowledgement } from '../../shared/domain/acknowledgement/acknowledgement';
import type { DocumentVersion } from '../../shared/domain/document/documentVersion';
import type { SubProcessorNotice } from '../../shared/domain/subProcessorNotice/subProcessorNotice';

export const anAcknowledgement = (own: Partial<Acknowledgement> = {}): Acknowledgement => ({
  id: 'ack-1',
  name: 'Instruksen, version 1: underskrifter',
  paper: 'employeeInstruction',
  version: 1,
  signOff: 'signed',
  signedOn: '2026-03-10',
  employees: ['employee-1'],
  whyLeftOut: '',
  note: '',
  files: [],
  ...own,
});

/** A version of the instruction; the last that is signed is the one in force. */
export const anInstruction = (number: number, own: Partial<DocumentVersion> = {}): DocumentVersion => ({
  id: `IM-${number}-0000`,
  kind: 'employeeInstruction',
  subject: null,
  language: 'da',
  number,
  state: 'signed',
  createdAt: `2026-0${number + 2}-02T08:00:00.000Z`,
  reviewId: null,
  signedOn: `2026-0${number + 2}-03`,
  facts: null,
  paper: { kept: 'here', document: {} },
  pages: 1,
  sha256: '0'.repeat(64),
  ...own,
});

export const aNotice = (own: Partial<SubProcessorNotice> = {}): SubProcessorNotice => ({
  id: 'notice-1',
  name: 'Fjernsky Inc.',
  cvr: '',
  address: '',
  country: 'US',
  service: 'Lagring af bilag',
  noticeDirection: 'received',
  processor: 'proc-regnskab',
  replaces: null,
  noticeOn: '2026-11-24',
  startsOn: '2026-12-20',
  noticeDays: 14,
  objectionDays: 7,
  objectBy: null,
  noticeOutcome: 'open',
  answerOn: null,
  objection: '',
  objectionResult: '',
  toldClients: [],
  note: '',
  files: [],
  ...own,
});
