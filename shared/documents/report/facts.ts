import { documentState } from '../../domain/document/documentState';
import { formatCvr } from '../../domain/identifiers/cvr';
import { agreementState, type Processor } from '../../domain/processor/processor';
import type { ReviewItem } from '../../domain/review/items';
import { listed, sentenceStart } from '../../text/format';
import { agreementName } from '../../text/labels';
import { retentionInWords } from '../../text/retention';
import { sentences } from '../blocks';
import { dateIn, type ReportInput } from './input';

type Tell = (input: ReportInput, id: string) => string | undefined;

const facts: Record<ReviewItem['subject'], Tell> = {
  company: companyInWords,
  contactPerson: contactInWords,
  activity: ({ binder }, id) => {
    const activity = binder.activities.find((one) => one.id === id);
    return activity && sentences(activity.purposes.map(({ what }) => what));
  },
  retentionRule: ruleInWords,
  processor: (input, id) => {
    const processor = input.binder.processors.find((one) => one.id === id);
    return processor && processorInWords(input, processor);
  },
  securityMeasure: measureInWords,
  document: policyInWords,
};

/** What the binder said about an item when the report was made, in short. */
export function factsInWords(input: ReportInput, item: ReviewItem): string {
  return facts[item.subject](input, item.id) ?? input.words.facts.gone;
}

function companyInWords({ binder, words }: ReportInput): string {
  const { company } = binder;
  return company === null
    ? words.facts.missing
    : words.facts.company(company.address, formatCvr(company.cvr));
}

function ruleInWords({ binder, words, language }: ReportInput, id: string): string | undefined {
  const rule = binder.retentionRules.find((one) => one.id === id);
  if (rule === undefined) return undefined;
  const period = sentenceStart(retentionInWords(rule, binder.calendar.financialYearEnd, language));
  return sentences([period, rule.cannotDelete ? words.facts.cannotDelete : '']);
}

function measureInWords(input: ReportInput, id: string): string | undefined {
  const measure = input.binder.securityMeasures.find((one) => one.id === id);
  if (measure === undefined) return undefined;
  const { facts: told } = input.words;
  const tested = measure.testedOn === null ? '' : told.testedOn(dateIn(input, measure.testedOn));
  return sentences([told[measure.state], tested]);
}

function contactInWords({ binder, words }: ReportInput): string {
  const { contactPerson } = binder;
  if (contactPerson === null) return words.facts.missing;
  const { title, phone, email } = contactPerson;
  return [title, phone, email].filter((part) => part !== '').join(', ');
}

function processorInWords(input: ReportInput, processor: Processor): string {
  const { words, made, language } = input;
  const { agreement, supervision } = processor;
  const state = agreementState(processor, made);
  const signed =
    state === 'signed' && agreement.signedOn !== null
      ? words.facts.signed(dateIn(input, agreement.signedOn))
      : agreementName(state, language);
  return sentences([
    signed,
    agreement.notCovered.length === 0
      ? ''
      : words.facts.notCovered(
          listed(
            agreement.notCovered.map(({ service }) => service),
            language,
          ),
        ),
    supervision.lastOn === null
      ? words.facts.neverSupervised
      : words.facts.supervised(dateIn(input, supervision.lastOn)),
  ]);
}

function policyInWords(input: ReportInput): string {
  const { inForce } = documentState(input.binder, 'customerPolicy', null);
  return inForce?.signedOn === null || inForce === null
    ? input.words.facts.unsigned
    : input.words.facts.policyInForce(inForce.number, dateIn(input, inForce.signedOn));
}
