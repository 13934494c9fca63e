import type { Language } from '../../domain/language';

export const version = '2026-11-24';

const da = {
  lead: (firm: string, name: string) => `Det, ${firm} ved om bruddet “${name}”, og hvad der er gjort.`,
  order: (date: string) =>
    `Punkterne står i samme rækkefølge som vores liste over blankettens felter fra ${date}. Blanketten på nettet kan se anderledes ud: dens nøjagtige felter er ikke læst.`,
  noNames: 'Skriv ikke de berørtes navne i anmeldelsen.',
  columns: ['Felt', 'Svar'],
  notAnswered: 'Ikke besvaret',
};

const en: typeof da = {
  lead: (firm, name) => `What ${firm} knows of the breach “${name}”, and what has been done.`,
  order: (date) =>
    `The points stand in the order of our list of the form’s fields of ${date}. The form online may differ: its exact fields were not read.`,
  noNames: 'Do not write the names of the people concerned in the notification.',
  columns: ['Field', 'Answer'],
  notAnswered: 'Not answered',
};

export const text: Record<Language, typeof da> = { da, en };
