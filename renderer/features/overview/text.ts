import type { HistoryEntry } from '../../../shared/domain/history/historyEntry';
import type { Language } from '../../../shared/domain/language';
import type { LookBack } from '../../../shared/domain/overview/happenings';
import type { NextReview } from '../../../shared/domain/overview/nextReview';
import type { PolicyStanding } from '../../../shared/domain/overview/policyStanding';
import type { Standing } from '../../../shared/domain/overview/standing';
import type { Waiting } from '../../../shared/domain/overview/waiting';
import type { WheelKind } from '../../../shared/domain/overview/yearWheel';
import {
  inWordsNumber,
  longDate,
  plural,
  seasonName,
  sentenceStart,
  shortDate,
  shortMonth,
  weekdayDate,
} from '../../../shared/text/format';

/** A sentence that begins with what it is about. */
export type Told = { what: string; happened: string };

type Agreement = Extract<Waiting, { kind: 'agreement' }>;
type Change = HistoryEntry['change'];

type Words = {
  day: (today: string) => string;
  heading: (standing: Standing) => string;
  reviewTitle: (review: NextReview) => string;
  reviewText: (review: NextReview) => string;
  start: string;
  goOn: string;
  sign: string;
  seeSteps: (count: number) => string;
  happenedSince: (lookBack: LookBack) => string;
  nothingChanged: string;
  happened: (subject: HistoryEntry['subject'], change: Change, name: string) => Told;
  inPlaceNow: (name: string) => Told;
  tasksDone: (count: number) => Told;
  moreChanges: (count: number) => string;
  waiting: string;
  nothingWaits: string;
  allTasks: (count: number) => string;
  agreement: (name: string, state: Agreement['state']) => string;
  agreementText: (state: Agreement['state']) => string;
  lookAtAgreement: string;
  lookAtEntry: string;
  binder: string;
  documents: string;
  printBinder: string;
  policyStanding: (standing: PolicyStanding) => string;
  yearWheel: string;
  todayMark: string;
  /** A month's name, with the year where that is another than the first month's. */
  month: (month: string, first: string) => string;
  wheel: (kind: WheelKind, count: number) => string;
  findings: string;
  findingCount: (count: number) => string;
  noFindings: string;
};

const monthName = (month: string, first: string, language: Language): string => {
  const name = shortMonth(month, language);
  return month.slice(5, 7) === '01' && month !== first ? `${name} ${month.slice(0, 4)}` : name;
};

/** After this many days a paused review is reminded of when it was begun. */
const LONG_PAUSE_DAYS = 30;

const da: Words = {
  day: (today) => `${sentenceStart(weekdayDate(today, 'da'))} ${today.slice(0, 4)}`,
  heading: (standing) => {
    switch (standing.kind) {
      case 'breachOpen':
        return standing.count === 1
          ? 'Et brud er åbent. Det kommer først.'
          : `${sentenceStart(inWordsNumber(standing.count, 'da'))} brud er åbne. De kommer først.`;
      case 'reviewOverdue':
        return `Halvårskontrollen er ${plural(standing.days, 'dag', 'dage')} over tid.`;
      case 'tasksOverdue':
        return `${sentenceStart(inWordsNumber(standing.count, 'da'))} ${standing.count === 1 ? 'opgave' : 'opgaver'} er over tid.`;
      case 'overdue':
        return `${sentenceStart(inWordsNumber(standing.count, 'da'))} ting er over tid.`;
      case 'reviewToSign':
        return 'Kontrollen er klar til din underskrift.';
      case 'ready':
        return `Mappen er klar. Første kontrol er ${longDate(standing.firstReviewOn, 'da')}.`;
      case 'waiting':
        return `${standing.isNearly ? 'Næsten i orden. ' : ''}${sentenceStart(inWordsNumber(standing.count, 'da'))} ting venter på dig.`;
      case 'reviewRunning':
        return 'Halvårskontrollen er i gang.';
      case 'reviewSoon':
        return 'Næsten i orden. Halvårskontrollen venter på dig.';
      case 'nothingWaits':
        return standing.nextReviewOn === null
          ? 'Intet venter på dig.'
          : `Intet venter på dig. Næste kontrol er ${longDate(standing.nextReviewOn, 'da')}.`;
    }
  },
  reviewTitle: (review) => `Halvårskontrol, ${seasonName(review.season, 'da')}`,
  reviewText: (review) => {
    const due = weekdayDate(review.due, 'da');
    const date = review.notice === 'far' ? `${due} ${review.due.slice(0, 4)}` : due;
    if (review.state === 'readyToSign') {
      return 'Svarene er låst, og rapporten er lavet. Print den, skriv under, og notér, hvor originalen står.';
    }
    if (review.state === 'running') {
      const paused = (review.begunDaysAgo ?? 0) >= LONG_PAUSE_DAYS;
      const progress = `Den er i gang. ${review.answeredSteps} af ${review.steps} trin er besvaret.`;
      return paused
        ? `${progress} Du begyndte for ${plural(review.begunDaysAgo ?? 0, 'dag', 'dage')} siden. Fortsæt, hvor du slap.`
        : `${progress} Den skal være færdig senest ${date}.`;
    }
    return review.notice === 'overdue'
      ? `Den skulle være lavet senest ${date}. Det er ikke for sent: den tager cirka 25 minutter, og du kan holde pause undervejs.`
      : `Senest ${date}. Det tager cirka 25 minutter, og du kan holde pause undervejs.`;
  },
  start: 'Start kontrollen',
  goOn: 'Fortsæt kontrollen',
  sign: 'Fortsæt til underskrift',
  seeSteps: (count) => `Se de ${count} trin`,
  happenedSince: ({ on, since }) =>
    since === 'review'
      ? `Sket siden sidst, ${shortDate(on, 'da')}`
      : `Sket siden opsætningen, ${shortDate(on, 'da')}`,
  nothingChanged: 'Intet er ændret.',
  happened: (subject, change, name) => {
    if (subject === 'company') return { what: 'Virksomhedens oplysninger', happened: 'er rettet' };
    if (subject === 'contactPerson') return { what: 'Den ansvarlige', happened: 'er rettet' };
    const added = {
      activity: 'er ny i fortegnelsen',
      processor: 'er ny databehandler',
      retentionRule: 'er en ny slettefrist',
      securityMeasure: 'er nyt i sikkerheden',
      system: 'er et nyt sted, hvor oplysninger ligger',
      client: 'er en ny kunde, I behandler oplysninger for',
      employee: 'er ny medarbejder',
      breach: 'er et nyt brud',
      request: 'er kommet ind',
      acknowledgement: 'er kvitteret for',
      deletion: 'er skrevet i sletteloggen',
      consent: 'er skrevet ind',
      assessment: 'er en ny vurdering',
      site: 'er en ny hjemmeside',
      subProcessorNotice: 'er et nyt varsel fra en databehandler',
      ownText: 'er jeres egen tekst i et dokument',
    }[subject];
    return { what: name, happened: { added, changed: 'er rettet', removed: 'er fjernet' }[change] };
  },
  inPlaceNow: (name) => ({ what: name, happened: 'er kommet på plads' }),
  tasksDone: (count) => ({ what: plural(count, 'opgave', 'opgaver'), happened: 'er løst' }),
  moreChanges: (count) => `og ${plural(count, 'ændring', 'ændringer')} mere`,
  waiting: 'Venter på dig',
  nothingWaits: 'Ingen opgaver lige nu.',
  allTasks: (count) => `Alle opgaver (${count})`,
  agreement: (name, state) =>
    state === 'expired' ? `Få en ny aftale med ${name}` : `Få aftalen med ${name} underskrevet`,
  agreementText: (state) =>
    state === 'expired' ? 'Databehandleraftalen er udløbet' : 'Databehandler uden aftale',
  lookAtAgreement: 'Se i kontrollen',
  lookAtEntry: 'Åbn i registret',
  binder: 'Mappen',
  documents: 'Dokumenter',
  yearWheel: 'Årshjul',
  todayMark: 'I dag',
  month: (month, first) => monthName(month, first, 'da'),
  wheel: (kind, count) =>
    ({
      review: 'Halvårskontrol',
      deletion: 'Sletning',
      supervision: count === 1 ? 'Tilsyn' : `Tilsyn, ${count} databehandlere`,
      agreement: count === 1 ? 'En aftale udløber' : `${count} aftaler udløber`,
      register: count === 1 ? 'En frist' : `${count} frister`,
    })[kind],
  printBinder: 'Udskriv hele mappen',
  findings: 'Det skal I se på',
  findingCount: (count) => plural(count, 'ting', 'ting'),
  noFindings: 'Intet lige nu',
  policyStanding: ({ state, inForce }) =>
    ({
      neverSigned: 'Ikke underskrevet endnu',
      readyToSign: 'Klar til underskrift',
      changed: 'Ændret siden underskrift',
      unchanged: inForce?.signedOn ? `Underskrevet ${shortDate(inForce.signedOn, 'da')}` : 'Underskrevet',
    })[state],
};

const en: Words = {
  day: (today) => `${weekdayDate(today, 'en')} ${today.slice(0, 4)}`,
  heading: (standing) => {
    switch (standing.kind) {
      case 'breachOpen':
        return standing.count === 1
          ? 'A breach is open. It comes first.'
          : `${sentenceStart(inWordsNumber(standing.count, 'en'))} breaches are open. They come first.`;
      case 'reviewOverdue':
        return `The half-yearly review is ${plural(standing.days, 'day', 'days')} overdue.`;
      case 'tasksOverdue':
        return `${sentenceStart(inWordsNumber(standing.count, 'en'))} ${standing.count === 1 ? 'task is' : 'tasks are'} overdue.`;
      case 'overdue':
        return `${sentenceStart(inWordsNumber(standing.count, 'en'))} things are overdue.`;
      case 'reviewToSign':
        return 'The review is ready for your signature.';
      case 'ready':
        return `The binder is ready. The first review is on ${longDate(standing.firstReviewOn, 'en')}.`;
      case 'waiting':
        return `${standing.isNearly ? 'Almost in order. ' : ''}${sentenceStart(inWordsNumber(standing.count, 'en'))} ${standing.count === 1 ? 'thing waits' : 'things wait'} for you.`;
      case 'reviewRunning':
        return 'The half-yearly review is under way.';
      case 'reviewSoon':
        return 'Almost in order. The half-yearly review waits for you.';
      case 'nothingWaits':
        return standing.nextReviewOn === null
          ? 'Nothing waits for you.'
          : `Nothing waits for you. The next review is on ${longDate(standing.nextReviewOn, 'en')}.`;
    }
  },
  reviewTitle: (review) => `Half-yearly review, ${seasonName(review.season, 'en')}`,
  reviewText: (review) => {
    const due = weekdayDate(review.due, 'en');
    const date = review.notice === 'far' ? `${due} ${review.due.slice(0, 4)}` : due;
    if (review.state === 'readyToSign') {
      return 'The answers are locked and the report is made. Print it, sign it, and note where the original stands.';
    }
    if (review.state === 'running') {
      const paused = (review.begunDaysAgo ?? 0) >= LONG_PAUSE_DAYS;
      const progress = `It is under way. ${review.answeredSteps} of ${review.steps} steps are answered.`;
      return paused
        ? `${progress} You began ${plural(review.begunDaysAgo ?? 0, 'day', 'days')} ago. Go on where you left off.`
        : `${progress} It must be finished by ${date}.`;
    }
    return review.notice === 'overdue'
      ? `It should have been done by ${date}. It is not too late: it takes about 25 minutes, and you can pause on the way.`
      : `By ${date}. It takes about 25 minutes, and you can pause on the way.`;
  },
  start: 'Start the review',
  goOn: 'Go on with the review',
  sign: 'Go on to the signature',
  seeSteps: (count) => `See the ${count} steps`,
  happenedSince: ({ on, since }) =>
    since === 'review' ? `Since last time, ${shortDate(on, 'en')}` : `Since set-up, ${shortDate(on, 'en')}`,
  nothingChanged: 'Nothing has changed.',
  happened: (subject, change, name) => {
    if (subject === 'company') return { what: 'The company’s details', happened: 'were corrected' };
    if (subject === 'contactPerson') return { what: 'The person responsible', happened: 'was corrected' };
    const added = {
      activity: 'is new in the record',
      processor: 'is a new processor',
      retentionRule: 'is a new retention rule',
      securityMeasure: 'is new in the security',
      system: 'is a new place where data lie',
      client: 'is a new customer whose data you handle',
      employee: 'is a new employee',
      breach: 'is a new breach',
      request: 'has come in',
      acknowledgement: 'has been signed for',
      deletion: 'is in the deletion log',
      consent: 'is written down',
      assessment: 'is a new assessment',
      site: 'is a new website',
      subProcessorNotice: 'is a new notice from a processor',
      ownText: 'is your own text in a document',
    }[subject];
    return { what: name, happened: { added, changed: 'was corrected', removed: 'was removed' }[change] };
  },
  inPlaceNow: (name) => ({ what: name, happened: 'is now in place' }),
  tasksDone: (count) => ({
    what: plural(count, 'task', 'tasks'),
    happened: count === 1 ? 'is done' : 'are done',
  }),
  moreChanges: (count) => `and ${plural(count, 'more change', 'more changes')}`,
  waiting: 'Waiting for you',
  nothingWaits: 'No tasks right now.',
  allTasks: (count) => `All tasks (${count})`,
  agreement: (name, state) =>
    state === 'expired' ? `Get a new agreement with ${name}` : `Get the agreement with ${name} signed`,
  agreementText: (state) =>
    state === 'expired' ? 'The processing agreement has expired' : 'Processor without an agreement',
  lookAtAgreement: 'See in the review',
  lookAtEntry: 'Open in the register',
  binder: 'The binder',
  documents: 'Documents',
  yearWheel: 'Year wheel',
  todayMark: 'Today',
  month: (month, first) => monthName(month, first, 'en'),
  wheel: (kind, count) =>
    ({
      review: 'Half-yearly review',
      deletion: 'Deletion',
      supervision: count === 1 ? 'Supervision' : `Supervision, ${count} processors`,
      agreement: count === 1 ? 'An agreement expires' : `${count} agreements expire`,
      register: count === 1 ? 'A deadline' : `${count} deadlines`,
    })[kind],
  printBinder: 'Print the whole binder',
  findings: 'What to look at',
  findingCount: (count) => plural(count, 'thing', 'things'),
  noFindings: 'Nothing right now',
  policyStanding: ({ state, inForce }) =>
    ({
      neverSigned: 'Not signed yet',
      readyToSign: 'Ready to sign',
      changed: 'Changed since signature',
      unchanged: inForce?.signedOn ? `Signed ${shortDate(inForce.signedOn, 'en')}` : 'Signed',
    })[state],
};

export const text: Record<Language, Words> = { da, en };
