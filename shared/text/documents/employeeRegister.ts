import type { Language } from '../../domain/language';

export const version = '2026-11-24';

const da = {
  lead: (firm: string) =>
    `Dem, der arbejder med personoplysninger hos ${firm}, hvad de har skrevet under på, og hvad der er lukket efter dem, der er stoppet.`,
  inForce: {
    employeeInstruction: (number: number, date: string) =>
      `Version ${number} af instruksen gælder fra ${date}.`,
    confidentialityStatement: (number: number, date: string) =>
      `Version ${number} af tavshedserklæringen gælder fra ${date}.`,
  },
  notInForce: {
    employeeInstruction: 'Der er ingen underskrevet instruks endnu.',
    confidentialityStatement: 'Der er ingen underskrevet tavshedserklæring endnu.',
  },
  nobody: 'Der står ingen medarbejdere i mappen.',
  here: {
    heading: 'Arbejder her',
    columns: ['Navn', 'Stilling', 'Begyndte', 'Instruksen', 'Tavshedserklæringen'],
  },
  signOff: {
    signed: (number: number, date: string) => `Version ${number}, kvitteret ${date}`,
    older: (number: number, date: string) => `Mangler. Har kvitteret for version ${number}, ${date}`,
    never: 'Mangler',
  },
  gone: {
    heading: 'Er stoppet',
    hint: 'Ved det, der ikke er gjort, står den sidste dag for at gøre det.',
    columns: ['Navn', 'Stoppede', 'Adgang', 'Udstyr og nøgler', 'Autosvar', 'Mailkonto', 'Personalesag'],
    done: (date: string) => `Gjort ${date}`,
    due: (date: string) => `Senest ${date}`,
    notNeeded: 'Gælder ikke',
  },
};

const en: typeof da = {
  lead: (firm) =>
    `Those who work with personal data at ${firm}, what they have signed for, and what was closed after those who left.`,
  inForce: {
    employeeInstruction: (number, date) => `Version ${number} of the instruction is in force from ${date}.`,
    confidentialityStatement: (number, date) =>
      `Version ${number} of the confidentiality statement is in force from ${date}.`,
  },
  notInForce: {
    employeeInstruction: 'There is no signed instruction yet.',
    confidentialityStatement: 'There is no signed confidentiality statement yet.',
  },
  nobody: 'There are no employees in the binder.',
  here: {
    heading: 'Works here',
    columns: ['Name', 'Position', 'Started', 'The instruction', 'The confidentiality statement'],
  },
  signOff: {
    signed: (number, date) => `Version ${number}, signed for on ${date}`,
    older: (number, date) => `Missing. Has signed for version ${number}, ${date}`,
    never: 'Missing',
  },
  gone: {
    heading: 'Has left',
    hint: 'For what is not done, the last day to do it is given.',
    columns: ['Name', 'Left', 'Access', 'Equipment and keys', 'Auto-reply', 'Mailbox', 'Personnel file'],
    done: (date) => `Done ${date}`,
    due: (date) => `By ${date}`,
    notNeeded: 'Does not apply',
  },
};

export const text: Record<Language, typeof da> = { da, en };
