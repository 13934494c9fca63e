import {
  catalogueActivity,
  catalogueMeasure,
  cataloguePeriod,
  citation,
  knownSupplier,
  setupMeasures,
} from '../../reference/library';
import { type Activity, rulesOf } from '../activity/activity';
import { type Binder, suggestedReviewDays, suggestedYearEnd } from '../binder';
import type { Language } from '../language';
import { unseenAgreement } from '../processingAgreement/processingAgreement';
import type { Processor } from '../processor/processor';
import { BACKUP_RULE, type RetentionRule } from '../retention/retentionRule';
import type { SecurityMeasure } from '../securityMeasure/securityMeasure';
import type { SetupAnswers, SupplierNeed } from './answers';

type Facts = Pick<
  Binder,
  | 'company'
  | 'contactPerson'
  | 'customersWriteTo'
  | 'activities'
  | 'retentionRules'
  | 'processors'
  | 'securityMeasures'
  | 'calendar'
>;

/** What a need is called as a service, and whom it makes the supplier: a processor, or a recipient of its own right. */
export type NeedWords = Record<SupplierNeed, string>;

/**
 * The facts of the binder as the answers of set-up give them. Pure and complete: while set-up runs the facts are
 * made anew from all answers at each save, so an answer that is changed leaves nothing behind.
 */
export function factsFromAnswers(answers: SetupAnswers, language: Language, services: NeedWords): Facts {
  const kept = answers.trade?.activities ?? [];
  const chosen = answers.suppliers?.chosen ?? [];
  const activities = kept.flatMap((id) => suggestedActivity(id, language));
  return {
    company: answers.company,
    contactPerson: answers.contactPerson?.person ?? null,
    customersWriteTo: answers.contactPerson?.customersWriteTo ?? null,
    activities: activities.map((activity) => withRecipients(activity, chosen, services)),
    retentionRules: suggestedRules(activities, answers, language),
    processors: suggestedProcessors(chosen, language, services),
    securityMeasures: answers.measures === null ? [] : suggestedMeasures(answers.measures.inPlace, language),
    calendar: {
      financialYearEnd: answers.calendar?.financialYearEnd ?? suggestedYearEnd,
      reviewDays: answers.calendar?.reviewDays ?? suggestedReviewDays,
      nextReviewOn: null,
    },
  };
}

/** An activity of the catalogue as it is suggested; none when the catalogue has none. */
export function suggestedActivity(id: string, language: Language): Activity[] {
  const found = catalogueActivity(id);
  if (found === undefined) return [];
  return [
    {
      id,
      name: found[language],
      role: 'controller',
      clients: [],
      purposes: (language === 'da' ? found.purposes_da : found.purposes_en).map((what) => ({
        what,
        legalBases: found.basis,
        specialConditions: found.specialBasis ?? [],
      })),
      dataSubjectCategories: found.subjects,
      dataCategories: found.data,
      // Who does a job for the firm is asked next and stands in the list of processors; here stand the others.
      recipients: found.recipients.filter((recipient) => ownRightRecipients.has(recipient)),
      systems: [],
      processors: [],
      transfers: [],
      retention: found.retention.map((rule) => ({ rule, dataCategories: [] })),
      measures: [],
      note: '',
      state: 'suggested',
    },
  ];
}

/** Recipients that decide for themselves what they use the data for: authorities, banks and the like. */
const ownRightRecipients = new Set([
  'r-skat',
  'r-bank',
  'r-pension',
  'r-kommune',
  'r-transport',
  'r-inkasso',
  'r-politi',
  'r-tele',
  'r-forsikring',
  'r-kredit',
]);

/** The auditor is no processor but a recipient of the activities that have to do with money. */
function withRecipients(activity: Activity, chosen: readonly Chosen[], services: NeedWords): Activity {
  if (activity.id !== 'act-faktura') return activity;
  const auditors = chosen
    .filter(({ need }) => need === 'auditor')
    .map(({ name }) => `${services.auditor}: ${name}`);
  return { ...activity, recipients: [...activity.recipients, ...auditors] };
}

function suggestedRules(
  activities: readonly Activity[],
  answers: SetupAnswers,
  language: Language,
): RetentionRule[] {
  const ids = new Set(activities.flatMap(rulesOf));
  // Copies outlive the original for a while, so the papers must say for how long (S2 of the papers' own review).
  if (answers.measures?.inPlace.includes('m-backup')) ids.add(BACKUP_RULE);
  return [...ids].flatMap((id) => suggestedRule(id, language));
}

/** A retention period of the catalogue as a rule; none when the catalogue has none. */
export function suggestedRule(id: string, language: Language): RetentionRule[] {
  const found = cataloguePeriod(id);
  if (found === undefined) return [];
  const from = (language === 'da' ? found.from_da : found.from_en) ?? '';
  return [
    {
      id,
      name: found[language],
      amount: found.value,
      unit: unitOf(found.unit),
      start: yearEndRules.has(id) ? { kind: 'financialYearEnd' } : { kind: 'event', text: from },
      ground: (language === 'da' ? found.ground_da : groundInEnglish(found)) ?? '',
      isMinimum: found.isMinimum === true,
      cannotDelete: false,
      method: 'delete',
      basedOn: id,
      note: '',
    },
  ];
}

/** Periods that the reference counts from the end of the financial year. */
const yearEndRules = new Set(['ret-bogfoering', 'ret-loen', 'ret-leverandoer']);

/** The catalogue gives its grounds in Danish and its references by id; in English the references are cited. */
const groundInEnglish = ({ refs }: { refs: readonly string[] }): string =>
  refs.map((ref) => citation(ref, 'en')).join(', ');

function unitOf(unit: string): RetentionRule['unit'] {
  return unit === 'day' || unit === 'month' || unit === 'year' ? unit : 'until';
}

type Chosen = NonNullable<SetupAnswers['suppliers']>['chosen'][number];

/** One processor for each firm, also where it does several things. */
function suggestedProcessors(
  chosen: readonly Chosen[],
  language: Language,
  services: NeedWords,
): Processor[] {
  const found = new Map<string, Processor>();
  for (const one of chosen.filter(({ need }) => need !== 'auditor')) {
    const processor = suggestedProcessor(one, language, services);
    const same = found.get(processor.name.toLowerCase());
    const service =
      same === undefined ? processor.service : `${same.service}, ${processor.service.toLowerCase()}`;
    found.set(processor.name.toLowerCase(), {
      ...(same ?? withFreeId(processor, [...found.values()])),
      service,
    });
  }
  return [...found.values()];
}

/** Two firms of their own names under one need keep apart. */
function withFreeId(processor: Processor, taken: readonly Processor[]): Processor {
  const same = taken.filter(({ id }) => id === processor.id || id.startsWith(`${processor.id}-`)).length;
  return same === 0 ? processor : { ...processor, id: `${processor.id}-${same + 1}` };
}

function suggestedProcessor({ need, name }: Chosen, language: Language, services: NeedWords): Processor {
  const known = knownSupplier(name);
  const safeguard = (known === undefined ? undefined : transferWords(known, language)) ?? '';
  return {
    id: known?.id ?? `own-${need}`,
    name: known?.name ?? name,
    entity: known?.entity ?? '',
    service: services[need],
    audiences: ['customers'],
    cvr: '',
    address: '',
    country: known?.country ?? '',
    standing: 'onInstruction',
    dataCategories: [],
    contact: { name: '', phone: '', email: '' },
    agreement: unseenAgreement,
    subProcessors: [],
    transfer: { outsideEu: outsideEu(known?.country, safeguard), to: [], safeguard },
    supervision: { lastOn: null, everyMonths: 12, concept: '', evidence: '' },
    note: '',
  };
}

/** A seat in Europe with a tie elsewhere is not called either way: the firm is asked. */
function outsideEu(country: string | undefined, safeguard: string): Processor['transfer']['outsideEu'] {
  if (country === undefined) return 'unknown';
  if (!isInEurope(country)) return 'yes';
  return safeguard === '' ? 'no' : 'unknown';
}

/** Seats of the catalogue's suppliers that lie within the EU and the EEA. */
const isInEurope = (country: string): boolean => ['DK', 'SE', 'IE', 'NO', 'DE', 'NL', 'FI'].includes(country);

const transferWords = (known: object, language: Language): string | undefined => {
  const key = `transfer_${language}`;
  const words = Object.entries(known).find(([name]) => name === key)?.[1];
  return typeof words === 'string' ? words : undefined;
};

function suggestedMeasures(inPlace: readonly string[], language: Language): SecurityMeasure[] {
  return setupMeasures(language).map(({ id, name, group }) => ({
    id,
    name: catalogueMeasure(id)?.[language] ?? name,
    group,
    state: inPlace.includes(id) ? 'inPlace' : 'underWay',
    testedOn: null,
    evidence: '',
    note: '',
  }));
}
