import type { Language } from '../../domain/language';
import type { CookieCategory } from '../../domain/site/cookie';
import type { Site } from '../../domain/site/site';
import { plural } from '../format';

export const version = '2026-11-24';

type Words = {
  title: (site: string) => string;
  lead: (firm: string, site: string) => string;
  what: string;
  none: string;
  notLooked: string;
  categories: Record<Exclude<CookieCategory, 'unknown'>, { title: string; text: string }>;
  /** Said of cookies that need a yes, on a site that asks for one. */
  afterYes: string;
  unclearedTitle: string;
  uncleared: (count: number) => string;
  columns: string[];
  consentTitle: string;
  consent: Record<Site['hasSolution'], string>;
  changeBy: (solution: string) => string;
  browser: string;
  onlyNecessary: string;
  askTitle: string;
  ask: (firm: string, contact: string) => string;
  updated: (date: string) => string;
};

const da: Words = {
  title: (site) => `Cookies på ${site}`,
  lead: (firm, site) => `${firm} har ansvaret for ${site}. Her kan du læse om cookies på siden.`,
  what: 'En cookie er en lille fil, som siden lægger i din browser. Den husker noget fra side til side eller til næste besøg.',
  none: 'Siden bruger ingen cookies, som vi kender til.',
  notLooked: 'Vi har ikke set efter endnu, hvilke cookies siden bruger.',
  categories: {
    necessary: {
      title: 'Nødvendige cookies',
      text: 'Uden dem kan siden ikke det, du beder den om. De kræver ikke dit ja.',
    },
    preferences: {
      title: 'Præferencer',
      text: 'De husker dine valg.',
    },
    statistics: {
      title: 'Statistik',
      text: 'De viser os, hvordan siden bliver brugt.',
    },
    marketing: {
      title: 'Marketing',
      text: 'De bruges til at vise og måle reklame.',
    },
  },
  afterYes: 'De bliver først lagt, når du har sagt ja.',
  unclearedTitle: 'Ikke afklaret endnu',
  uncleared: (count) =>
    `Siden har ${plural(count, 'cookie', 'cookies')}, hvor vi ikke har afklaret endnu, hvad de bruges til, og om de kræver dit ja.`,
  columns: ['Cookie', 'Hvem sætter den?', 'Hvad bruges den til?', 'Hvor længe?'],
  consentTitle: 'Sådan siger du ja og nej',
  consent: {
    yes: 'Siden spørger dig, og du vælger selv. Du har ret til at ændre dit valg når som helst, lige så let som du traf det.',
    no: 'Siden spørger dig ikke endnu, før den lægger cookies.',
    unknown: 'Vi har ikke afklaret endnu, om siden spørger dig, før den lægger cookies.',
  },
  changeBy: (solution) => `Valget bliver husket af ${solution}.`,
  browser: 'Du kan slette cookies i din browser.',
  onlyNecessary: 'Vi kender kun til nødvendige cookies på siden.',
  askTitle: 'Spørgsmål',
  ask: (firm, contact) => `Skriv eller ring til ${firm}${contact === '' ? '' : `: ${contact}`}.`,
  updated: (date) => `Listen er sidst set igennem ${date}.`,
};

const en: Words = {
  title: (site) => `Cookies on ${site}`,
  lead: (firm, site) => `${firm} is responsible for ${site}. Here you can read about cookies on the site.`,
  what: 'A cookie is a small file that the site puts into your browser. It remembers something from page to page or until your next visit.',
  none: 'The site uses no cookies that we know of.',
  notLooked: 'We have not looked yet which cookies the site uses.',
  categories: {
    necessary: {
      title: 'Necessary cookies',
      text: 'Without them the site cannot do what you ask of it. They do not need your yes.',
    },
    preferences: {
      title: 'Preferences',
      text: 'They remember your choices.',
    },
    statistics: {
      title: 'Statistics',
      text: 'They show us how the site is used.',
    },
    marketing: {
      title: 'Marketing',
      text: 'They are used to show and measure adverts.',
    },
  },
  afterYes: 'They are set only once you have said yes.',
  unclearedTitle: 'Not cleared yet',
  uncleared: (count) =>
    `The site has ${plural(count, 'cookie', 'cookies')} of which we have not cleared yet what they are for and whether they need your yes.`,
  columns: ['Cookie', 'Who sets it?', 'What is it for?', 'How long?'],
  consentTitle: 'How you say yes and no',
  consent: {
    yes: 'The site asks you, and you choose. You have the right to change your choice at any time, as easily as you made it.',
    no: 'The site does not ask you yet before it sets cookies.',
    unknown: 'We have not cleared yet whether the site asks you before it sets cookies.',
  },
  changeBy: (solution) => `Your choice is remembered by ${solution}.`,
  browser: 'You can delete cookies in your browser.',
  onlyNecessary: 'We know of necessary cookies only on the site.',
  askTitle: 'Questions',
  ask: (firm, contact) => `Write to or call ${firm}${contact === '' ? '' : `: ${contact}`}.`,
  updated: (date) => `The list was last looked through ${date}.`,
};

export const text: Record<Language, Words> = { da, en };
