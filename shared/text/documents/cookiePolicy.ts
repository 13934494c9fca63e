import type { Language } from '../../domain/language';
import type { CookieCategory } from '../../domain/site/cookie';

export const version = '2026-11-24';

type Words = {
  title: (site: string) => string;
  lead: (firm: string, site: string) => string;
  what: string;
  none: string;
  categories: Record<Exclude<CookieCategory, 'unknown'>, { title: string; text: string }>;
  columns: string[];
  consentTitle: string;
  consent: string;
  changeBy: (solution: string) => string;
  onlyNecessary: string;
  askTitle: string;
  ask: (firm: string, contact: string) => string;
  updated: (date: string) => string;
};

const da: Words = {
  title: (site) => `Cookies på ${site}`,
  lead: (firm, site) =>
    `${firm} har ansvaret for ${site}. Her kan du læse, hvilke cookies siden bruger, og hvordan du siger ja eller nej.`,
  what: 'En cookie er en lille fil, som siden lægger i din browser. Den husker noget fra side til side eller til næste besøg.',
  none: 'Siden bruger ingen cookies, som vi kender til.',
  categories: {
    necessary: {
      title: 'Nødvendige cookies',
      text: 'Uden dem kan siden ikke det, du beder den om. De kræver ikke dit ja.',
    },
    preferences: {
      title: 'Præferencer',
      text: 'De husker dine valg. De bliver først lagt, når du har sagt ja.',
    },
    statistics: {
      title: 'Statistik',
      text: 'De viser os, hvordan siden bliver brugt. De bliver først lagt, når du har sagt ja.',
    },
    marketing: {
      title: 'Marketing',
      text: 'De bruges til at vise og måle reklame. De bliver først lagt, når du har sagt ja.',
    },
  },
  columns: ['Cookie', 'Hvem sætter den?', 'Hvad bruges den til?', 'Hvor længe?'],
  consentTitle: 'Sådan siger du ja og nej',
  consent:
    'Du vælger selv, første gang du besøger siden. Du kan ændre dit valg når som helst, lige så let som du traf det, og du kan slette cookies i din browser.',
  changeBy: (solution) => `Valget bliver husket af ${solution}.`,
  onlyNecessary: 'Siden bruger kun nødvendige cookies. Du kan slette dem i din browser.',
  askTitle: 'Spørgsmål',
  ask: (firm, contact) => `Skriv eller ring til ${firm}${contact === '' ? '' : `: ${contact}`}.`,
  updated: (date) => `Listen er sidst set igennem ${date}.`,
};

const en: Words = {
  title: (site) => `Cookies on ${site}`,
  lead: (firm, site) =>
    `${firm} is responsible for ${site}. Here you can read which cookies the site uses, and how to say yes or no.`,
  what: 'A cookie is a small file that the site puts into your browser. It remembers something from page to page or until your next visit.',
  none: 'The site uses no cookies that we know of.',
  categories: {
    necessary: {
      title: 'Necessary cookies',
      text: 'Without them the site cannot do what you ask of it. They do not need your yes.',
    },
    preferences: {
      title: 'Preferences',
      text: 'They remember your choices. They are set only once you have said yes.',
    },
    statistics: {
      title: 'Statistics',
      text: 'They show us how the site is used. They are set only once you have said yes.',
    },
    marketing: {
      title: 'Marketing',
      text: 'They are used to show and measure adverts. They are set only once you have said yes.',
    },
  },
  columns: ['Cookie', 'Who sets it?', 'What is it for?', 'How long?'],
  consentTitle: 'How you say yes and no',
  consent:
    'You choose the first time you visit the site. You can change your choice at any time, as easily as you made it, and you can delete cookies in your browser.',
  changeBy: (solution) => `Your choice is remembered by ${solution}.`,
  onlyNecessary: 'The site uses necessary cookies only. You can delete them in your browser.',
  askTitle: 'Questions',
  ask: (firm, contact) => `Write to or call ${firm}${contact === '' ? '' : `: ${contact}`}.`,
  updated: (date) => `The list was last looked through ${date}.`,
};

export const text: Record<Language, Words> = { da, en };
