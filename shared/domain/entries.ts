import { fail, ok, type Result } from '../result';
import { type Acknowledgement, acknowledgementLacks } from './acknowledgement/acknowledgement';
import type { Activity } from './activity/activity';
import { approvalTooEarly } from './assessment/approval';
import type { Assessment } from './assessment/assessment';
import { settledAssessment } from './assessment/settled';
import type { Binder } from './binder';
import type { Breach } from './breach/breach';
import { savingMistake } from './breach/times';
import type { Instant, IsoDate } from './calendar';
import type { Client } from './client/client';
import type { Affiliate, Company, Contact, ContactPerson } from './company/company';
import { type Consent, consentClash } from './consent/consent';
import { asVersion, withExactWords } from './consent/wordingVersions';
import type { Deletion } from './deletion/deletion';
import { deletionRefusal } from './deletion/deletionRefusal';
import type { Employee } from './employee/employee';
import { wrongDays } from './employee/leaving';
import { withItsFiles } from './entryFile';
import type { Processor } from './processor/processor';
import { dayProblem, type Request } from './request/request';
import type { RetentionRule } from './retention/retentionRule';
import type { SecurityMeasure } from './securityMeasure/securityMeasure';
import { type Site, wrongSiteDays } from './site/site';
import { noticeContradicts } from './subProcessorNotice/noticeDays';
import type { SubProcessorNotice } from './subProcessorNotice/subProcessorNotice';
import { withTakenOn } from './subProcessorNotice/takingOn';
import type { System } from './system/system';

/** Puts an entry into its list: in its old place when it was there, else last. */
function placed<Entry extends { id: string }>(entries: readonly Entry[], entry: Entry): Entry[] {
  return entries.some(({ id }) => id === entry.id)
    ? entries.map((old) => (old.id === entry.id ? entry : old))
    : [...entries, entry];
}

/**
 * The file of an agreement comes and goes by `setAgreementFile` alone, so that an older form that is saved, or tried again,
 * never takes it away.
 */
function withItsFile<Entry extends Processor | Client>(entries: readonly Entry[], entry: Entry): Entry {
  const file = entries.find(({ id }) => id === entry.id)?.agreement.file ?? null;
  return { ...entry, agreement: { ...entry.agreement, file } };
}

/** Adds an activity or changes it. A person has now looked at it, so it is no suggestion any more. */
export function saveActivity(binder: Binder, activity: Activity): Result<Binder> {
  return ok({ ...binder, activities: placed(binder.activities, { ...activity, state: 'confirmed' }) });
}

/** Adds a retention rule or changes it. */
export function saveRetentionRule(binder: Binder, rule: RetentionRule): Result<Binder> {
  return ok({ ...binder, retentionRules: placed(binder.retentionRules, rule) });
}

/** Adds a processor or changes it. */
export function saveProcessor(binder: Binder, processor: Processor): Result<Binder> {
  return ok({ ...binder, processors: placed(binder.processors, withItsFile(binder.processors, processor)) });
}

/** Adds a security measure or changes it. */
export function saveSecurityMeasure(binder: Binder, measure: SecurityMeasure): Result<Binder> {
  return ok({ ...binder, securityMeasures: placed(binder.securityMeasures, measure) });
}

/** Adds a system or changes it. */
export function saveSystem(binder: Binder, system: System): Result<Binder> {
  return ok({ ...binder, systems: placed(binder.systems, system) });
}

/** Adds a client or changes it. */
export function saveClient(binder: Binder, client: Client): Result<Binder> {
  return ok({ ...binder, clients: placed(binder.clients, withItsFile(binder.clients, client)) });
}

/**
 * Adds an employee or changes what is said of one. Refuses with `invalid-input`, naming the fields, days that contradict
 * each other or say that something was closed after `today`.
 */
export function saveEmployee(binder: Binder, employee: Employee, today: IsoDate): Result<Binder> {
  const fields = wrongDays(employee, today);
  if (fields.length > 0) return fail({ code: 'invalid-input', fields });
  return ok({ ...binder, employees: placed(binder.employees, withItsFiles(binder.employees, employee)) });
}

/**
 * Adds a breach to its register or changes it. Its files stay. Refuses with `breach-mistake` when its times cannot be right at
 * `now`, or when its role changes after somebody was told.
 */
export function saveBreach(binder: Binder, breach: Breach, now: Instant): Result<Binder> {
  const before = binder.breaches.find(({ id }) => id === breach.id);
  const mistake = savingMistake(breach, before, now);
  if (mistake !== null) return fail({ code: 'breach-mistake', mistake });
  return ok({ ...binder, breaches: placed(binder.breaches, withItsFiles(binder.breaches, breach)) });
}

/** Adds a request to its register or changes it. Its files stay. Refuses with `request-days` when its days cannot be. */
export function saveRequest(binder: Binder, request: Request, today: IsoDate): Result<Binder> {
  const problem = dayProblem(request, today);
  if (problem !== null) return fail({ code: 'request-days', problem });
  return ok({ ...binder, requests: placed(binder.requests, withItsFiles(binder.requests, request)) });
}

/** Adds an acknowledgement to its register or changes it. Its files stay. */
export function saveAcknowledgement(binder: Binder, acknowledgement: Acknowledgement): Result<Binder> {
  const lacks = acknowledgementLacks(acknowledgement);
  if (lacks !== null) return fail({ code: 'invalid-input', fields: [lacks] });
  return ok({
    ...binder,
    acknowledgements: placed(binder.acknowledgements, withItsFiles(binder.acknowledgements, acknowledgement)),
  });
}

/**
 * Adds a line to the deletion log or changes it. Its files stay. Refuses what lies in the future, an exception that ends
 * before it begins, and with `kept-by-law` what the law still wanted kept when no reason is given.
 */
export function saveDeletion(binder: Binder, deletion: Deletion, today: IsoDate): Result<Binder> {
  const refusal = deletionRefusal(binder, deletion, today);
  if (refusal !== null) return fail(refusal);
  return ok({ ...binder, deletions: placed(binder.deletions, withItsFiles(binder.deletions, deletion)) });
}

/**
 * Adds a consent or a wording to the register, or changes it. Its files stay, and so do the words somebody has said yes to.
 * Refuses with `consent-dates` when its days contradict each other or lie after `today`.
 */
export function saveConsent(binder: Binder, consent: Consent, today: IsoDate): Result<Binder> {
  const { consents } = binder;
  if (consent.kind === 'given' && consentClash(consent, today) !== null)
    return fail({ code: 'consent-dates' });
  const kept = consent.kind === 'wording' ? asVersion(consents, consent) : withExactWords(consents, consent);
  return ok({ ...binder, consents: placed<Consent>(consents, withItsFiles<Consent>(consents, kept)) });
}

/**
 * Adds an assessment to its register or changes it. Its files stay, and a conclusion is kept with what it rests on.
 * Refuses with `approval-too-early` when a DPIA is approved with a high risk on which the authority has not answered.
 */
export function saveAssessment(binder: Binder, assessment: Assessment, today: IsoDate): Result<Binder> {
  if (approvalTooEarly(binder, assessment)) return fail({ code: 'approval-too-early' });
  return ok({
    ...binder,
    assessments: placed(
      binder.assessments,
      withItsFiles(binder.assessments, settledAssessment(binder, assessment, today)),
    ),
  });
}

/**
 * Adds a site to its register or changes it. Its files stay, and its cookies, which come and go by rules of their own.
 * Refuses with `invalid-input`, naming the fields, days that contradict each other or lie after `today`.
 */
export function saveSite(binder: Binder, site: Site, today: IsoDate): Result<Binder> {
  const fields = Object.keys(wrongSiteDays(site, today));
  if (fields.length > 0) return fail({ code: 'invalid-input', fields });
  const cookies = binder.sites.find(({ id }) => id === site.id)?.cookies ?? [];
  return ok({
    ...binder,
    sites: placed(binder.sites, { ...withItsFiles(binder.sites, site), cookies }),
  });
}

/** Adds a notice of a sub-processor or changes it. Its files stay; one that is accepted comes into the processor's list. */
export function saveSubProcessorNotice(
  binder: Binder,
  subProcessorNotice: SubProcessorNotice,
): Result<Binder> {
  const contradicts = noticeContradicts(subProcessorNotice);
  if (contradicts !== null) return fail({ code: 'invalid-input', fields: [contradicts] });
  const before = binder.subProcessorNotices.find(({ id }) => id === subProcessorNotice.id);
  const saved = {
    ...binder,
    subProcessorNotices: placed(
      binder.subProcessorNotices,
      withItsFiles(binder.subProcessorNotices, subProcessorNotice),
    ),
  };
  return ok(withTakenOn(saved, subProcessorNotice, before));
}

export const removableLists = [
  'activities',
  'retentionRules',
  'processors',
  'securityMeasures',
  'systems',
  'clients',
  'employees',
  'breaches',
  'requests',
  'acknowledgements',
  'deletions',
  'consents',
  'assessments',
  'sites',
  'subProcessorNotices',
] as const;
export type RemovableList = (typeof removableLists)[number];

/** Takes an entry out of its list. What it said stays in the history; who pointed at it passes it over. */
export function removeEntry(binder: Binder, list: RemovableList, id: string): Result<Binder> {
  const entries: readonly { id: string }[] = binder[list];
  const left = entries.filter((entry) => entry.id !== id);
  return left.length === entries.length ? fail({ code: 'not-found' }) : ok({ ...binder, [list]: left });
}

/** Changes who the firm is, who signs, and whom the customers write to. */
export function saveCompany(
  binder: Binder,
  facts: {
    company: Company;
    affiliates: Affiliate[];
    contactPerson: ContactPerson;
    customersWriteTo: Contact | null;
  },
): Result<Binder> {
  return ok({ ...binder, ...facts });
}
