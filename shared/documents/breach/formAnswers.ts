import type { Binder } from '../../domain/binder';
import { type Breach, RECEIPT, type YesNoUnknown } from '../../domain/breach/breach';
import { severityOf } from '../../domain/breach/risk';
import type { Language } from '../../domain/language';
import { formFields } from '../../reference/breachForm';
import { termName } from '../../reference/library';
import {
  answerWord,
  causeName,
  consequenceName,
  dateAndTime,
  guardedName,
  kindName,
  likelihoodName,
  notTellingName,
  riskName,
  severityName,
} from '../../text/breach';
import { words as formWords } from '../../text/breachForm';
import { longDate } from '../../text/format';

/** A field of the form with what the register says in it; empty when it says nothing. */
export type FormAnswer = { id: string; step: number; name: string; value: string };

type Input = { breach: Breach; binder: Binder; language: Language };
type Says = (input: Input) => string;

const lines = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n');
const sentence = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(', ');
const answer = (given: YesNoUnknown | null, language: Language): string =>
  given === null ? '' : answerWord(given, language);
const count = (number: number | null, language: Language): string =>
  number === null ? '' : number.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB');

/** What stands in each field of the form, by its id. */
const says: Record<string, Says> = {
  'bf-opdaget': ({ breach, language }) =>
    breach.discoveredAt === null ? '' : dateAndTime(breach.discoveredAt, language),
  'bf-skete': ({ breach, language }) => happenedInWords(breach, language),
  'bf-stoppet': ({ breach, language }) =>
    lines([
      answer(breach.stopped, language),
      breach.stopped === null || breach.stopped === 'yes' ? '' : breach.whyNotStopped,
    ]),
  'bf-beskrivelse': ({ breach }) => breach.description,
  'bf-type': ({ breach, language }) => sentence(breach.kinds.map((kind) => kindName(kind, language))),
  'bf-aarsag': ({ breach, language }) => (breach.cause === null ? '' : causeName(breach.cause, language)),
  'bf-system': ({ breach }) => breach.system,
  'bf-behandler': ({ breach, binder, language }) =>
    binder.processors.find(({ id }) => id === breach.processor)?.name ??
    (breach.cause === 'atProcessor' ? answerWord('yes', language) : ''),
  'bf-kat-personer': ({ breach, language }) =>
    sentence(breach.people.map((term) => termName(term, language))),
  'bf-antal-personer': ({ breach, language }) => count(breach.peopleCount, language),
  'bf-kat-data': ({ breach, language }) =>
    sentence(breach.dataCategories.map((term) => termName(term, language))),
  'bf-antal-data': ({ breach, language }) => count(breach.recordCount, language),
  'bf-saerlige': ({ breach, language }) =>
    sentence(breach.guarded.map((kind) => guardedName(kind, language))),
  'bf-udland': ({ breach, language }) => answer(breach.abroad, language),
  'bf-kryptering': ({ breach, language }) => answer(breach.encrypted, language),
  'bf-konsekvens': ({ breach }) => breach.consequencesSoFar,
  'bf-sandsynlig': ({ breach, language }) =>
    sentence(breach.likely.map((consequence) => consequenceName(consequence, language))),
  'bf-alvor': ({ breach, language }) => {
    const severity = severityOf(breach.harms);
    return severity === null ? '' : severityName(severity, language);
  },
  'bf-sandsynlighed': ({ breach, language }) =>
    breach.likelihood === null ? '' : likelihoodName(breach.likelihood, language),
  'bf-risiko': ({ breach, language }) => (breach.risk === null ? '' : riskName(breach.risk, language)),
  'bf-begrundelse': ({ breach }) => breach.riskReason,
  'bf-foer': ({ breach }) => breach.measuresBefore,
  'bf-truffet': ({ breach }) => breach.measuresTaken,
  'bf-planlagt': ({ breach }) => breach.measuresPlanned,
  'bf-afhjaelp': ({ breach }) => lines([breach.mitigation, breach.advice]),
  'bf-anmeldes': ({ breach, language }) =>
    answer(breach.notifiedAt !== null ? 'yes' : notifies(breach), language),
  'bf-anmeldt-tid': ({ breach, language }) =>
    breach.notifiedAt === null ? '' : dateAndTime(breach.notifiedAt, language),
  'bf-forsinkelse': ({ breach }) => breach.lateReason,
  'bf-trinvis': ({ breach, language }) =>
    lines([
      sentence([
        answer(breach.moreToFollow, language),
        breach.moreOn === null ? '' : formWords[language].moreOn(longDate(breach.moreOn, language)),
      ]),
      ...breach.followUps.map(({ on, what }) => `${longDate(on, language)}: ${what}`),
    ]),
  'bf-kvittering': ({ breach }) =>
    sentence(breach.files.filter(({ role }) => role === RECEIPT).map(({ name }) => name)),
  'bf-sagsnr': ({ breach }) => breach.caseNumber,
  'bf-underrettes': ({ breach, language }) => answer(breach.tells, language),
  'bf-underret-hvordan': ({ breach, language }) =>
    sentence([breach.toldOn === null ? '' : longDate(breach.toldOn, language), breach.toldHow]),
  'bf-underret-ikke': ({ breach, language }) =>
    breach.tells !== 'no' || breach.notTelling === null
      ? ''
      : lines([notTellingName(breach.notTelling, language), breach.notTellingReason]),
  'bf-kontakt': ({ binder }) => contactInWords(binder),
  'bf-laering': ({ breach }) => breach.lessons,
  'bf-lukket': ({ breach, language }) =>
    breach.closedOn === null ? '' : longDate(breach.closedOn, language),
};

const notifies = ({ risk }: Breach): YesNoUnknown => {
  if (risk === null) return 'unknown';
  return risk === 'none' ? 'no' : 'yes';
};

/** What the register says of a breach, field by field in the order of the form (Art. 33(3) and (5)). */
export const formAnswers = (input: Input): FormAnswer[] =>
  formFields(input.language).map(({ id, step, name }) => ({
    id,
    step,
    name,
    value: says[id]?.(input).trim() ?? '',
  }));

/** From when to when it happened, or that nobody knows. */
export function happenedInWords(
  { happenedFrom, happenedTo, discoveredAt }: Breach,
  language: Language,
): string {
  const words = formWords[language];
  const at = (instant: string): string => dateAndTime(instant, language);
  if (happenedFrom !== null && happenedTo !== null) return words.fromTo(at(happenedFrom), at(happenedTo));
  if (happenedFrom !== null) return words.from(at(happenedFrom));
  if (happenedTo !== null) return words.until(at(happenedTo));
  return discoveredAt === null ? '' : words.unknownTime;
}

/** Whom the authority and the people concerned can ask (Art. 33(3)(b)). */
export function contactInWords({ company, contactPerson }: Binder): string {
  return lines([
    sentence([contactPerson?.name ?? '', contactPerson?.title ?? '']),
    company?.name ?? '',
    sentence([contactPerson?.phone || company?.phone || '', contactPerson?.email || company?.email || '']),
  ]);
}
