import type { Breach, BreachRole, HarmAnswer, YesNoUnknown } from '../domain/breach/breach';
import {
  breachCauses,
  breachGuarded,
  breachKinds,
  consequences,
  likelihoods,
  notTellingReasons,
  risks,
  severities,
} from '../domain/breach/breach';
import { type BreachClock, hoursAndMinutes } from '../domain/breach/clock';
import type { BreachStep } from '../domain/breach/steps';
import { danishDay, type Instant } from '../domain/calendar';
import type { Language } from '../domain/language';
import { formOptions } from '../reference/breachForm';
import { clockTime, longDate, plural, sentenceStart, weekdayDate } from './format';

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** "onsdag 25. november kl. 08.30", with the year when it is not that of `today`. */
export function weekdayAndTime(instant: Instant, language: Language, today?: string): string {
  const date = danishDay(instant);
  const at = { da: 'kl.', en: 'at' }[language];
  return `${weekdayDate(date, language, today ?? date)} ${unbroken(`${at} ${clockTime(instant, language)}`)}`;
}

/** "25. november 2026 kl. 08.30", for paper. */
export function dateAndTime(instant: Instant, language: Language): string {
  const at = { da: 'kl.', en: 'at' }[language];
  return `${longDate(danishDay(instant), language)} ${unbroken(`${at} ${clockTime(instant, language)}`)}`;
}

/** "41 timer og 12 minutter", "3 timer", "12 minutter"; whole hours from the second day on. */
function spanInWords(minutes: number, language: Language): string {
  const span = hoursAndMinutes(minutes);
  const hours = language === 'da' ? plural(span.hours, 'time', 'timer') : plural(span.hours, 'hour', 'hours');
  const rest =
    language === 'da' ? plural(span.minutes, 'minut', 'minutter') : plural(span.minutes, 'minute', 'minutes');
  if (span.hours === 0) return rest;
  if (span.minutes === 0 || span.hours >= 48) return hours;
  return `${hours} ${language === 'da' ? 'og' : 'and'} ${rest}`;
}

/** "3 timer": what it is over or took, in whole hours once there is one. */
export function hoursInWords(minutes: number, language: Language): string {
  return spanInWords(minutes < 60 ? minutes : minutes - (minutes % 60), language);
}

type ClockWords = {
  [State in BreachClock['state']]: (clock: Extract<BreachClock, { state: State }>) => string;
};

const clockWords: Record<Language, ClockWords> = {
  da: {
    notStarted: () => 'Skriv, hvornår I opdagede bruddet. Så begynder fristen.',
    toClient: ({ minutesGone }) =>
      `Giv jeres kunde besked nu. Der er gået ${hoursInWords(minutesGone, 'da')}, siden I opdagede bruddet.`,
    notNeeded: () => 'Ikke anmeldt. Der er ingen risiko, og begrundelsen er gemt.',
    running: ({ minutesLeft }) => `${spanInWords(minutesLeft, 'da')} til fristen hos Datatilsynet.`,
    passed: ({ minutesOver }) =>
      `Fristen er overskredet med ${hoursInWords(minutesOver, 'da')}. Anmeld nu, og skriv hvorfor.`,
    stopped: ({ minutesTaken }) => `Anmeldt efter ${hoursShort(minutesTaken, 'da')}`,
  },
  en: {
    notStarted: () => 'Write when you discovered the breach. Then the deadline begins.',
    toClient: ({ minutesGone }) =>
      `Tell your client now. ${sentenceStart(hoursInWords(minutesGone, 'en'))} have passed since you discovered the breach.`,
    notNeeded: () => 'Not notified. There is no risk, and the reasoning is kept.',
    running: ({ minutesLeft }) =>
      `${spanInWords(minutesLeft, 'en')} until the deadline at the Danish Data Protection Agency.`,
    passed: ({ minutesOver }) =>
      `The deadline was ${hoursInWords(minutesOver, 'en')} ago. Notify now, and write why.`,
    stopped: ({ minutesTaken }) => `Notified after ${hoursShort(minutesTaken, 'en')}`,
  },
};

/** How the clock stands, as a sentence. */
export function clockInWords(clock: BreachClock, language: Language): string {
  // Safe: the words of a state take the clock in that very state; pairing the two is beyond the compiler.
  const say = clockWords[language][clock.state] as (clock: BreachClock) => string;
  return say(clock);
}

/** "26 t": hours alone from the first hour on. */
function hoursShort(minutes: number, language: Language): string {
  const { hours } = hoursAndMinutes(minutes);
  const units = { da: ['t', 'min'], en: ['h', 'min'] }[language];
  return unbroken(hours === 0 ? `${minutes} ${units[1]}` : `${hours} ${units[0]}`);
}

/** An option of the form in words, by what it stands for. */
const option =
  <Value extends string>(field: string, values: readonly Value[]) =>
  (value: Value, language: Language): string =>
    sentenceStart(formOptions(field, language)[values.indexOf(value)] ?? value);

export const causeName = option('bf-aarsag', breachCauses);
export const kindName = option('bf-type', breachKinds);
export const guardedName = option('bf-saerlige', breachGuarded);
export const consequenceName = option('bf-sandsynlig', consequences);
export const severityName = option('bf-alvor', severities);
export const likelihoodName = option('bf-sandsynlighed', likelihoods);
export const riskName = option('bf-risiko', risks);
export const notTellingName = option('bf-underret-ikke', notTellingReasons);

const answers: Record<Language, Record<YesNoUnknown, string>> = {
  da: { yes: 'Ja', no: 'Nej', unknown: 'Ved ikke endnu' },
  en: { yes: 'Yes', no: 'No', unknown: 'Not known yet' },
};

export const answerWord = (answer: YesNoUnknown, language: Language): string => answers[language][answer];

/** The answer to one of the four questions. */
export const harmAnswerName = (answer: HarmAnswer, language: Language): string =>
  answer === 'unknown' ? answers[language].unknown : severityName(answer, language);

type StepWords = Record<BreachRole, Record<BreachStep, string>>;

const stepNames: Record<Language, StepWords> = {
  da: {
    controller: {
      stop: 'Stop skaden',
      assess: 'Vurdér risikoen',
      notify: 'Anmeld til Datatilsynet',
      tell: 'Giv de berørte besked',
      close: 'Lær af det, og luk sagen',
    },
    processor: {
      stop: 'Stop skaden',
      assess: 'Vurdér risikoen',
      notify: 'Giv jeres kunde besked',
      tell: 'Giv de berørte besked',
      close: 'Lær af det, og luk sagen',
    },
  },
  en: {
    controller: {
      stop: 'Stop the harm',
      assess: 'Assess the risk',
      notify: 'Notify the authority',
      tell: 'Tell the people concerned',
      close: 'Learn from it, and close',
    },
    processor: {
      stop: 'Stop the harm',
      assess: 'Assess the risk',
      notify: 'Tell your client',
      tell: 'Tell the people concerned',
      close: 'Learn from it, and close',
    },
  },
};

export const breachStepName = (step: BreachStep, role: BreachRole, language: Language): string =>
  stepNames[language][role][step];

/** "Cirka 140 kunder", "140 people"; empty when nothing is known. */
export function peopleInWords(
  { people, peopleCount }: Pick<Breach, 'people' | 'peopleCount'>,
  language: Language,
  named: (term: string) => string,
): string {
  const who = people.map(named).join(', ');
  if (peopleCount === null) return who;
  const about = { da: 'Cirka', en: 'About' }[language];
  const count =
    language === 'da' ? plural(peopleCount, 'person', 'personer') : plural(peopleCount, 'person', 'people');
  return who === '' ? `${about} ${count}` : `${about} ${count}: ${who}`;
}
