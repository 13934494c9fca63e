import type { Language } from '../../domain/language';

export const version = '2026-11-24';

const da = {
  lead: (firm: string) => `De brud på persondatasikkerheden, som ${firm} har registreret, det nyeste først.`,
  law: (article: string) =>
    `Alle brud står her, også de små, der ikke er anmeldt: hvad der skete, hvad det førte til, og hvad der er gjort (${article}).`,
  none: 'Der er ikke registreret noget brud.',
  columns: [
    'Hvad skete der?',
    'Opdaget',
    'Hvad det førte til',
    'Hvad der er gjort',
    'Datatilsynet',
    'De berørte',
  ],
  notNotified: (reason: string) => `Ikke anmeldt. ${reason}`,
  notNotifiedYet: 'Ikke anmeldt endnu',
  notified: (on: string, after: string) => `Anmeldt ${on}, efter ${after}`,
  clientTold: (client: string, on: string) => `${client} fik besked ${on}`,
  client: 'Kunden',
  caseNumber: (number: string) => `Sag ${number}`,
  late: (reason: string) => `Forsinket: ${reason}`,
  told: (on: string) => `Fik besked ${on}`,
  notTold: (reason: string) => `Fik ikke besked: ${reason}`,
  notNeeded: 'Ikke nødvendigt',
  open: 'Sagen er åben',
  closed: (on: string) => `Lukket ${on}`,
};

const en: typeof da = {
  lead: (firm) => `The personal data breaches that ${firm} has registered, the newest first.`,
  law: (article) =>
    `All breaches stand here, also the small ones that were not notified: what happened, what came of it, and what was done (${article}).`,
  none: 'No breach has been registered.',
  columns: [
    'What happened?',
    'Discovered',
    'What came of it',
    'What was done',
    'The authority',
    'The people',
  ],
  notNotified: (reason) => `Not notified. ${reason}`,
  notNotifiedYet: 'Not notified yet',
  notified: (on, after) => `Notified on ${on}, after ${after}`,
  clientTold: (client, on) => `${client} was told on ${on}`,
  client: 'The client',
  caseNumber: (number) => `Case ${number}`,
  late: (reason) => `Late: ${reason}`,
  told: (on) => `Were told on ${on}`,
  notTold: (reason) => `Were not told: ${reason}`,
  notNeeded: 'Not needed',
  open: 'The case is open',
  closed: (on) => `Closed on ${on}`,
};

export const text: Record<Language, typeof da> = { da, en };
