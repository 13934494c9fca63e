import type { Language } from '../../domain/language';
import { plural } from '../format';

export const version = '2026-11-24';

const da = {
  date: 'Dato og underskrift',
  writeTo: (person: string) => `Spørgsmål kan stilles til ${person}.`,
  about: {
    name: (who: string) => `Ny underdatabehandler: ${who}`,
    service: (what: string) => `Opgaven: ${what}`,
    country: (where: string) => `Land: ${where}`,
    replaces: (whom: string) => `I stedet for: ${whom}`,
    starts: (date: string) => `Begynder: ${date}`,
  },
  objection: {
    title: (name: string) => `Indsigelse mod ${name} som underdatabehandler`,
    announced: (date: string) =>
      `I har varslet en ændring af jeres underdatabehandlere. Vi fik varslet ${date}.`,
    objects: (law: string) => `Vi gør indsigelse mod ændringen efter databeskyttelsesforordningens ${law}.`,
    agreement: (date: string) => `Databehandleraftalen mellem os er underskrevet ${date}.`,
    inTime: (date: string) => `Indsigelsen kommer inden fristen, som er ${date}.`,
    grounds: 'Derfor gør vi indsigelse',
    asks: (name: string) =>
      `Vores oplysninger må ikke gives videre til ${name}, før vi er blevet enige. Skriv til os, hvad I gør, og hvad der ellers kan lade sig gøre.`,
  },
  notice: {
    title: (name: string) => `Varsel om ${name} som underdatabehandler`,
    tells: (firm: string) =>
      `${firm} behandler personoplysninger for jer og vil bruge en ny underdatabehandler til det.`,
    agreement: (date: string) => `Databehandleraftalen mellem os er underskrevet ${date}.`,
    warning: (days: number) => `Varslet er ${plural(days, 'dag', 'dage')} fra den dag, I får brevet.`,
    mayObject: (days: number, law: string) =>
      `I kan gøre indsigelse inden for ${plural(days, 'dag', 'dage')} fra den dag, I får brevet (databeskyttelsesforordningens ${law}). Skriv til os, og skriv gerne hvorfor.`,
    bound: (law: string) =>
      `Den nye underdatabehandler får i en skriftlig aftale de samme pligter, som vi har over for jer (${law}).`,
  },
};

const en: typeof da = {
  date: 'Date and signature',
  writeTo: (person) => `Questions can be put to ${person}.`,
  about: {
    name: (who) => `New sub-processor: ${who}`,
    service: (what) => `The task: ${what}`,
    country: (where) => `Country: ${where}`,
    replaces: (whom) => `In place of: ${whom}`,
    starts: (date) => `Begins: ${date}`,
  },
  objection: {
    title: (name) => `Objection to ${name} as a sub-processor`,
    announced: (date) =>
      `You have announced a change of your sub-processors. The notice reached us on ${date}.`,
    objects: (law) => `We object to the change under ${law} of the GDPR.`,
    agreement: (date) => `The data processing agreement between us was signed on ${date}.`,
    inTime: (date) => `The objection is in time: the last day to object is ${date}.`,
    grounds: 'Why we object',
    asks: (name) =>
      `Our data may not be passed on to ${name} until we have come to an agreement. Please write to us what you will do, and what else can be done.`,
  },
  notice: {
    title: (name) => `Notice of ${name} as a sub-processor`,
    tells: (firm) => `${firm} processes personal data for you and will use a new sub-processor for it.`,
    agreement: (date) => `The data processing agreement between us was signed on ${date}.`,
    warning: (days) => `The warning is ${plural(days, 'day', 'days')} from the day you receive this letter.`,
    mayObject: (days, law) =>
      `You can object within ${plural(days, 'day', 'days')} from the day you receive this letter (${law} of the GDPR). Write to us, and preferably why.`,
    bound: (law) =>
      `By a written agreement the new sub-processor gets the same duties that we have towards you (${law}).`,
  },
};

/** What the letters about a new sub-processor say. */
export const text: Record<Language, typeof da> = { da, en };
