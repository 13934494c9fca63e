import type { Binder } from '../../../shared/domain/binder';
import type { IsoDate } from '../../../shared/domain/calendar';
import { documentState } from '../../../shared/domain/document/documentState';
import { formatCvr } from '../../../shared/domain/identifiers/cvr';
import type { Language } from '../../../shared/domain/language';
import { agreementState, type Processor } from '../../../shared/domain/processor/processor';
import type { ReviewItem } from '../../../shared/domain/review/items';
import { termName } from '../../../shared/reference/library';
import { longDate, shortDate } from '../../../shared/text/format';
import { agreementName, documentName, flagName } from '../../../shared/text/labels';
import { retentionInWords } from '../../../shared/text/retention';
import type { Tone } from '../../ui/tone';
import type { text } from './text';

type Place = { binder: Binder; today: IsoDate; language: Language };
type Words = (typeof text)['da'];

export type ItemStatus = { tone: Tone; text: string };

/** People named under an activity before the rest is only counted. */
const MOST_PEOPLE = 3;

/** What an item is called. */
export function itemName(item: ReviewItem, language: Language): string {
  return item.subject === 'document' ? documentName('customerPolicy', language) : item.name;
}

/** The second line of an item: what it is. */
export function itemDetail(item: ReviewItem, place: Place, words: Words): string {
  const { binder, language } = place;
  const found = <Entry extends { id: string }>(entries: readonly Entry[]): Entry | undefined =>
    entries.find(({ id }) => id === item.id);
  switch (item.subject) {
    case 'company':
    case 'contactPerson':
    case 'retentionRule':
      return '';
    case 'activity':
      return peopleOf(found(binder.activities)?.dataSubjectCategories ?? [], language, words);
    case 'processor':
      return found(binder.processors)?.service ?? '';
    case 'securityMeasure': {
      const testedOn = found(binder.securityMeasures)?.testedOn ?? null;
      return testedOn === null ? '' : words.item.tested(longDate(testedOn, language));
    }
    case 'document':
      return policyDetail(place, words);
  }
}

function peopleOf(terms: readonly string[], language: Language, words: Words): string {
  const names = terms.map((term) => termName(term, language));
  const shown = names.slice(0, MOST_PEOPLE).join(', ');
  return names.length > MOST_PEOPLE ? words.item.more(shown, names.length - MOST_PEOPLE) : shown;
}

function policyDetail({ binder, language }: Place, words: Words): string {
  const { inForce } = documentState(binder, 'customerPolicy', null);
  return inForce === null || inForce.signedOn === null
    ? words.item.policyNew
    : words.item.policySigned(inForce.number, longDate(inForce.signedOn, language));
}

/** What has to be seen in full before it can be answered for: the firm's own facts, or how long a rule keeps. */
export function itemFacts(item: ReviewItem, { binder, language }: Place, words: Words): string {
  if (item.subject === 'company') return companyFacts(binder.company, words);
  if (item.subject === 'contactPerson') return personFacts(binder, words);
  if (item.subject !== 'retentionRule') return '';
  const rule = binder.retentionRules.find(({ id }) => id === item.id);
  return rule === undefined ? '' : retentionInWords(rule, binder.calendar.financialYearEnd, language);
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

function companyFacts(company: Binder['company'], words: Words): string {
  if (company === null) return '';
  const { cvr, address, phone, email, website } = company;
  return joined([words.item.cvr(formatCvr(cvr)), address, phone, email, website]);
}

function personFacts({ contactPerson, customersWriteTo: other }: Binder, words: Words): string {
  const writeTo = other === null ? '' : joined([other.name, other.phone, other.email]);
  return joined([
    contactPerson?.title ?? '',
    contactPerson?.phone ?? '',
    contactPerson?.email ?? '',
    writeTo === '' ? '' : words.item.writeTo(writeTo),
  ]);
}

/** How an item stands, each state with its colour; nothing where there is nothing to say. */
export function itemStatus(item: ReviewItem, place: Place, words: Words): ItemStatus[] {
  const { binder, language } = place;
  const flagged = (tone: Tone, flag: (typeof item.flags)[number]): ItemStatus[] =>
    item.flags.includes(flag) ? [{ tone, text: flagName(flag, language) }] : [];
  switch (item.subject) {
    case 'processor': {
      const processor = binder.processors.find(({ id }) => id === item.id);
      return [...agreementStatus(processor, place, words), ...flagged('warn', 'supervisionDue')];
    }
    case 'activity':
      return flagged('draft', 'suggested');
    case 'retentionRule':
      return flagged('warn', 'cannotDelete');
    case 'securityMeasure':
      return item.flags.includes('underWay')
        ? [{ tone: 'warn', text: words.item.measure.underWay }]
        : [{ tone: 'ok', text: words.item.measure.inPlace }];
    case 'document': {
      const { state } = documentState(binder, 'customerPolicy', null);
      return [{ tone: state === 'unchanged' ? 'ok' : 'info', text: words.item.policy[state] }];
    }
    default:
      return [];
  }
}

function agreementStatus(processor: Processor | undefined, place: Place, words: Words): ItemStatus[] {
  if (processor === undefined) return [];
  const state = agreementState(processor, place.today);
  const { signedOn } = processor.agreement;
  if (state === 'expired') return [{ tone: 'bad', text: agreementName(state, place.language) }];
  if (state !== 'signed') return [{ tone: 'warn', text: agreementName(state, place.language) }];
  return [
    {
      tone: 'ok',
      text:
        signedOn === null
          ? agreementName(state, place.language)
          : words.item.agreementFrom(agreementDay(signedOn, place)),
    },
  ];
}

/** The day while it is of this year, else the year. */
const agreementDay = (date: IsoDate, { today, language }: Place): string =>
  date.slice(0, 4) === today.slice(0, 4) ? shortDate(date, language) : date.slice(0, 4);
