import type { Language } from '../../../../shared/domain/language';
import { plural } from '../../../../shared/text/format';

const da = {
  sinceSetup: (date: string) => `Siden opsætningen, ${date}`,
  sinceLast: (date: string) => `Siden sidst, ${date}`,
  nothingSinceSetup: (date: string) => `Intet er ændret siden opsætningen, ${date}.`,
  nothingSinceLast: (date: string) => `Intet er ændret siden ${date}.`,
  added: (name: string, date: string) => `${name} kom til ${date}.`,
  removed: (name: string, date: string) => `${name} blev slettet ${date}.`,
  changed: (name: string, date: string, fields: string) => `${name} blev rettet ${date}: ${fields}.`,
  consentsToStop: (count: number) =>
    `${plural(count, 'samtykke er trukket tilbage', 'samtykker er trukket tilbage')}, uden at brugen er stoppet.`,
  unknownCookies: (count: number) => `${plural(count, 'cookie', 'cookies')}, som ingen ved, hvad bruges til.`,
  suggestions: (count: number) =>
    `${plural(count, 'aktivitet er et forslag', 'aktiviteter er forslag')}, du ikke har svaret på endnu.`,
  requests: ({ answered, inTime, late }: { answered: number; inTime: number; late: number }) =>
    `${plural(answered, 'henvendelse er besvaret', 'henvendelser er besvaret')}, ${inTime} inden fristen.${late === 0 ? '' : ` ${late} er over tid nu.`}`,
  deletable: (rules: string, year: string) => `${year} kan slettes nu: ${rules}.`,
  due: (count: number) =>
    `Der er også ${plural(count, 'anden slags oplysninger', 'andre slags oplysninger')}, der kan slettes nu. De står i sletteplanen.`,
  kept: (names: string) => `Gemmes længere: ${names}.`,
  manyKept: (count: number) => `${count} ting gemmes længere end slettefristen.`,
  keptEnded: (count: number) => `Datoen er gået for ${plural(count, 'undtagelse', 'undtagelser')}.`,
  logged: (name: string, date: string) => `Skrevet i sletteloggen ${date}: ${name}.`,
  financialYear: (year: string) => `Regnskabsåret ${year}`,
  financialYearEnding: (date: string) => `Regnskabsåret, der sluttede ${date},`,
  agreements: (names: string) => `Aftalen er ikke på plads med ${names}.`,
  manyAgreements: (count: number) => `Aftalen er ikke på plads med ${count} databehandlere.`,
  underWay: (count: number) => `${plural(count, 'punkt', 'punkter')} er i gang, men ikke på plads.`,
  notSigned: (names: string) => `Mangler kvittering: ${names}.`,
  leavers: (names: string) => `Ikke lukket efter ${names}.`,
  notices: (names: string) => `Et varsel venter på svar: ${names}.`,
  andMore: (names: string, more: number) => `${names} og ${more} til`,
  breaches: (since: number, open: number) =>
    since + open === 0
      ? 'Der er ikke registreret brud i perioden.'
      : `${plural(since, 'brud', 'brud')} registreret i perioden, ${open} åbne.`,
  restoreNever: 'Det er ikke skrevet ned, at backuppen er prøvet.',
  restored: (date: string) => `Backuppen er sidst prøvet ${date}.`,
  policyNeverSigned: 'Kundepolitikken er ny. Den er ikke underskrevet endnu.',
  policyUnchanged: (date: string) =>
    `Kundepolitikken siger det samme som den, der blev underskrevet ${date}.`,
  policyChanged: (date: string) =>
    `Kundepolitikken siger noget andet end den, der blev underskrevet ${date}.`,
  policyAdded: (names: string) => `Kommet til: ${names}.`,
  policyRemoved: (names: string) => `Ikke med længere: ${names}.`,
  policyCorrected: (names: string) => `Rettet: ${names}.`,
};

const en: typeof da = {
  sinceSetup: (date) => `Since set-up, ${date}`,
  sinceLast: (date) => `Since last time, ${date}`,
  nothingSinceSetup: (date) => `Nothing has changed since set-up, ${date}.`,
  nothingSinceLast: (date) => `Nothing has changed since ${date}.`,
  added: (name, date) => `${name} was added ${date}.`,
  removed: (name, date) => `${name} was deleted ${date}.`,
  changed: (name, date, fields) => `${name} was corrected ${date}: ${fields}.`,
  consentsToStop: (count) =>
    `${plural(count, 'consent was withdrawn', 'consents were withdrawn')}, and the use has not been stopped.`,
  unknownCookies: (count) => `${plural(count, 'cookie', 'cookies')} whose purpose nobody knows.`,
  suggestions: (count) =>
    `${plural(count, 'activity is a suggestion', 'activities are suggestions')} you have not answered yet.`,
  requests: ({ answered, inTime, late }) =>
    `${plural(answered, 'request was answered', 'requests were answered')}, ${inTime} in time.${late === 0 ? '' : ` ${late} late now.`}`,
  deletable: (rules, year) => `${year} can be deleted now: ${rules}.`,
  due: (count) =>
    `There ${count === 1 ? 'is' : 'are'} also ${plural(count, 'other kind of data', 'other kinds of data')} that can be deleted now. See the deletion plan.`,
  kept: (names) => `Kept longer: ${names}.`,
  manyKept: (count) => `${count} things are kept longer than their retention rule.`,
  keptEnded: (count) => `The date is past for ${plural(count, 'exception', 'exceptions')}.`,
  logged: (name, date) => `Written in the deletion log ${date}: ${name}.`,
  financialYear: (year) => `The financial year ${year}`,
  financialYearEnding: (date) => `The financial year that ended ${date}`,
  agreements: (names) => `The agreement is not in order with ${names}.`,
  manyAgreements: (count) => `The agreement is not in order with ${count} processors.`,
  underWay: (count) => `${plural(count, 'point is', 'points are')} under way, but not in place.`,
  notSigned: (names) => `Sign-off missing: ${names}.`,
  leavers: (names) => `Not closed after ${names}.`,
  notices: (names) => `A notice waits for an answer: ${names}.`,
  andMore: (names, more) => `${names} and ${more} more`,
  breaches: (since, open) =>
    since + open === 0
      ? 'No breach was registered in the period.'
      : `${plural(since, 'breach', 'breaches')} registered in the period, ${open} open.`,
  restoreNever: 'Nothing says that the backup has been tried.',
  restored: (date) => `The backup was last tried ${date}.`,
  policyNeverSigned: 'The customer policy is new. It has not been signed yet.',
  policyUnchanged: (date) => `The customer policy says the same as the one signed ${date}.`,
  policyChanged: (date) => `The customer policy says something else than the one signed ${date}.`,
  policyAdded: (names) => `Added: ${names}.`,
  policyRemoved: (names) => `No longer in it: ${names}.`,
  policyCorrected: (names) => `Corrected: ${names}.`,
};

export const text = { da, en } satisfies Record<Language, typeof da>;
