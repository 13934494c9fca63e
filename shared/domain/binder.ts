import { z } from 'zod';
import { Acknowledgement } from './acknowledgement/acknowledgement';
import { Activity } from './activity/activity';
import { ArchiveLink } from './archive/archiveLink';
import { Assessment } from './assessment/assessment';
import { Breach } from './breach/breach';
import { DayOfYear, Instant, IsoDate } from './calendar';
import { Client } from './client/client';
import { Affiliate, Company, Contact, ContactPerson } from './company/company';
import { Consent } from './consent/consent';
import { Deletion } from './deletion/deletion';
import { DocumentVersion, NumberOfPaper } from './document/documentVersion';
import { OwnText } from './document/ownText';
import { Employee } from './employee/employee';
import { AcceptedFinding } from './finding/acceptedFinding';
import { HistoryEntry } from './history/historyEntry';
import { Language } from './language';
import { Processor } from './processor/processor';
import { Request } from './request/request';
import { RetentionRule } from './retention/retentionRule';
import { KeptReview } from './review/review';
import { SecurityMeasure } from './securityMeasure/securityMeasure';
import { Settings, suggestedSettings } from './settings/settings';
import { noAnswers, SetupAnswers } from './setup/answers';
import { Site } from './site/site';
import { SubProcessorNotice } from './subProcessorNotice/subProcessorNotice';
import { System } from './system/system';
import { Task } from './task/task';

/** Number of the shape below; a change of shape is a migration. */
export const BINDER_SCHEMA = 4;

/** Everything that is saved: the one root object. */
export const Binder = z.strictObject({
  createdAt: Instant,
  language: Language,
  setup: z.strictObject({
    answers: SetupAnswers,
    /** Null while the questions are being answered: until then the facts below follow the answers. */
    finishedOn: IsoDate.nullable(),
  }),
  company: Company.nullable(),
  /** The other companies that the papers also speak for. */
  affiliates: z.array(Affiliate).max(30),
  contactPerson: ContactPerson.nullable(),
  customersWriteTo: Contact.nullable(),
  activities: z.array(Activity),
  retentionRules: z.array(RetentionRule),
  processors: z.array(Processor),
  securityMeasures: z.array(SecurityMeasure),
  systems: z.array(System),
  /** Customers for whom the firm is itself a processor. */
  clients: z.array(Client),
  employees: z.array(Employee),
  breaches: z.array(Breach),
  requests: z.array(Request),
  acknowledgements: z.array(Acknowledgement),
  deletions: z.array(Deletion),
  consents: z.array(Consent),
  assessments: z.array(Assessment),
  sites: z.array(Site),
  subProcessorNotices: z.array(SubProcessorNotice),
  ownTexts: z.array(OwnText),
  acceptedFindings: z.array(AcceptedFinding),
  calendar: z.strictObject({
    financialYearEnd: DayOfYear,
    reviewDays: z.tuple([DayOfYear, DayOfYear]),
    /** Moves only when a review is signed. Null until set-up is done. */
    nextReviewOn: IsoDate.nullable(),
  }),
  reviews: z.array(KeptReview),
  tasks: z.array(Task),
  documents: z.array(DocumentVersion),
  /** The last number of each paper that was made and taken back unsigned: it is not given again. */
  takenBack: z.array(NumberOfPaper),
  /** What has happened since the last archived review was frozen; what was before lies in the records. */
  history: z.array(HistoryEntry),
  /** The chain of what was signed and archived, the oldest first. */
  archive: z.array(ArchiveLink),
  recoverySheet: z.strictObject({
    madeOn: IsoDate,
    /** The day groups 3 and 7 were typed from the paper; null until then. */
    checkedOn: IsoDate.nullable(),
    remindOn: IsoDate.nullable(),
  }),
  settings: Settings,
});
export type Binder = z.infer<typeof Binder>;

/** Most firms' financial year is the calendar year. */
export const suggestedYearEnd: DayOfYear = '12-31';

/** The half-yearly dates suggested until the firm chooses its own (the design's 1 June and 1 December). */
export const suggestedReviewDays: [DayOfYear, DayOfYear] = ['06-01', '12-01'];

/** A binder as it is before the first answer. */
export function emptyBinder(createdAt: Instant, today: IsoDate, language: Language): Binder {
  return {
    createdAt,
    language,
    setup: { answers: noAnswers, finishedOn: null },
    company: null,
    affiliates: [],
    contactPerson: null,
    customersWriteTo: null,
    activities: [],
    retentionRules: [],
    processors: [],
    securityMeasures: [],
    systems: [],
    clients: [],
    employees: [],
    breaches: [],
    requests: [],
    acknowledgements: [],
    deletions: [],
    consents: [],
    assessments: [],
    sites: [],
    subProcessorNotices: [],
    ownTexts: [],
    acceptedFindings: [],
    calendar: {
      financialYearEnd: suggestedYearEnd,
      reviewDays: suggestedReviewDays,
      nextReviewOn: null,
    },
    reviews: [],
    tasks: [],
    documents: [],
    takenBack: [],
    history: [],
    archive: [],
    recoverySheet: { madeOn: today, checkedOn: null, remindOn: null },
    settings: suggestedSettings,
  };
}
