import type { Language } from '../../domain/language';

export const version = '2026-11-24';

const da = {
  lead: (firm: string) => `De hjemmesider, som ${firm} har, og de cookies, de sætter.`,
  none: 'Der er ikke skrevet nogen hjemmeside ind.',
  rulesTitle: 'Sådan skal vi bruge cookies',
  rules: (section3: string, section4: string) => [
    'Alle vores hjemmesider skal følge cookiereglerne.',
    'Vi skal have overblik over alle cookies på siden: hvem der sætter dem, hvilke oplysninger de bruger, og hvor længe de ligger der.',
    'Cookies, der ikke er brug for mere, skal slettes.',
    'Den besøgende skal have at vide, hvilke cookies der er, og hvad de bruges til.',
    `Den besøgende skal sige udtrykkeligt ja, før en cookie bliver lagt (${section3}). Undtaget er det, der er teknisk nødvendigt for det, den besøgende har bedt om (${section4}).`,
  ],
  supervision: (cookies: string, web: string, data: string) =>
    `${cookies} (${web}) fører tilsyn med cookiereglerne, og ${data} med de personoplysninger, der samles ind med cookies.`,
  address: (address: string) => `Adresse: ${address}.`,
  solution: {
    yes: (name: string) => `Siden spørger om lov med ${name}.`,
    no: () => 'Siden spørger ikke om lov.',
    unknown: () => 'Det er ikke undersøgt, om siden spørger om lov.',
  },
  aSolution: 'en samtykkeløsning',
  since: (date: string) => `Den har været der siden ${date}.`,
  tried: (date: string) => `Vi prøvede den sidst ${date}.`,
  checked: (date: string) => `Cookies er sidst set igennem ${date}.`,
  neverChecked: 'Cookies er ikke set igennem endnu.',
  noCookies: 'Der er ikke skrevet nogen cookies ind.',
  columns: ['Cookie', 'Hvem sætter den?', 'Hvad bruges den til?', 'Hvor længe?', 'Slags', 'Samtykke'],
  guess: (category: string) => `${category} (forslag)`,
};

const en: typeof da = {
  lead: (firm) => `The websites ${firm} has, and the cookies they set.`,
  none: 'No website has been written in.',
  rulesTitle: 'How we are to use cookies',
  rules: (section3, section4) => [
    'All our websites must follow the rules on cookies.',
    'We must know all cookies of the site: who sets them, which data they use, and how long they stay.',
    'Cookies that are no longer needed must be deleted.',
    'The visitor must be told which cookies there are and what they are for.',
    `The visitor must say yes explicitly before a cookie is stored (${section3}). Exempt is what is technically needed for what the visitor has asked for (${section4}).`,
  ],
  supervision: (cookies, web, data) =>
    `${cookies} (${web}) supervises the rules on cookies, and ${data} the personal data that are collected with cookies.`,
  address: (address) => `Address: ${address}.`,
  solution: {
    yes: (name) => `The site asks for leave with ${name}.`,
    no: () => 'The site does not ask for leave.',
    unknown: () => 'It has not been found out whether the site asks for leave.',
  },
  aSolution: 'a consent solution',
  since: (date) => `It has been there since ${date}.`,
  tried: (date) => `We last tried it ${date}.`,
  checked: (date) => `The cookies were last looked through ${date}.`,
  neverChecked: 'The cookies have not been looked through yet.',
  noCookies: 'No cookies have been written in.',
  columns: ['Cookie', 'Who sets it?', 'What is it for?', 'How long?', 'Kind', 'Consent'],
  guess: (category) => `${category} (suggestion)`,
};

export const text: Record<Language, typeof da> = { da, en };
