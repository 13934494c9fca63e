import type { Binder } from '../../domain/binder';
import type { Client } from '../../domain/client/client';
import { type AgreementParts, agreementParts } from '../../domain/document/agreementParts';
import type { Language } from '../../domain/language';
import {
  type ProcessingAgreement,
  unseenAgreement,
} from '../../domain/processingAgreement/processingAgreement';
import { needsAgreement, type Processor } from '../../domain/processor/processor';
import {
  type AgreementWords,
  agreementSections,
  type Refer,
  text,
} from '../../text/documents/processingAgreement';
import type { PaperInput } from '../paperInput';
import { clientParty, firmParty, type Party, processorParty, unknownParty } from './party';

/** What the agreement's sections and annexes are made from. */
export type AgreementInput = {
  paper: PaperInput;
  words: AgreementWords;
  language: Language;
  /** Whether the firm is the processor, for a client. */
  isForClient: boolean;
  controller: Party;
  processor: Party;
  /** What the processor does; empty while it is not known. */
  service: string;
  agreement: ProcessingAgreement;
  facts: AgreementParts;
  /** Those that have the data: the other side itself, or the firm's own processors that it uses for the client. */
  holders: readonly Processor[];
  subProcessors: readonly SubProcessorTold[];
  /** Whether the firm has processors, and nothing says whether it uses any of them for the client. */
  isHelpUnwritten: boolean;
  refer: Refer;
};

export type SubProcessorTold = Pick<Party, 'name' | 'cvr' | 'address' | 'country'> & { service: string };

export function agreementInput(paper: PaperInput): AgreementInput {
  const { binder, subject, language } = paper;
  const facts = agreementParts(binder, subject);
  const words = text[language];
  const common = { paper, words, language, facts, refer: references(words) };
  const other = facts.processors.find(({ id }) => id === subject);
  const client = facts.clients.find(({ id }) => id === subject);
  return other === undefined && client !== undefined
    ? { ...common, ...forClient(client, facts, binder) }
    : { ...common, ...withProcessor(other, firmParty(binder)) };
}

type Sides = Omit<AgreementInput, 'paper' | 'words' | 'language' | 'facts' | 'refer'>;

/** Without anybody to be with, the agreement is a form to fill in. */
const withProcessor = (other: Processor | undefined, firm: Party): Sides => ({
  isForClient: false,
  controller: firm,
  processor: other === undefined ? unknownParty : processorParty(other),
  service: other?.service ?? '',
  agreement: other?.agreement ?? unseenAgreement,
  holders: other === undefined ? [] : [other],
  subProcessors: other?.subProcessors ?? [],
  isHelpUnwritten: false,
});

function forClient(client: Client, facts: AgreementParts, binder: Binder): Sides {
  const named = new Set(facts.activities.flatMap(({ processors }) => processors));
  const used = facts.processors.filter((one) => named.has(one.id) && needsAgreement(one));
  return {
    isForClient: true,
    controller: clientParty(client),
    processor: firmParty(binder),
    service: client.service,
    agreement: client.agreement,
    holders: used,
    subProcessors: used.map((one) => ({ ...processorParty(one), service: one.service })),
    isHelpUnwritten: used.length === 0 && binder.processors.some(needsAgreement),
  };
}

/** Every reference is counted from the order of printing, so that none can point at nothing. */
const references = ({ at }: AgreementWords): Refer => ({
  section: (name) => at.section(agreementSections.indexOf(name) + 1),
  annex: (place) => at.annex(place),
});
