import type { Language } from '../../domain/language';

export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

const da = {
  title: 'Kvitteringsliste til instruksen',
  lead: (firm: string) =>
    `Alle, der arbejder hos ${firm} og har med personoplysninger at gøre, skriver under her, når de har fået instruksen.`,

  statement: {
    heading: 'Det skriver du under på',
    inForce: (number: number, date: string) =>
      `Listen gælder version ${number} af instruksen om sikker omgang med personoplysninger, underskrevet ${date}.`,
    next: (number: number) =>
      `Listen gælder version ${number} af instruksen om sikker omgang med personoplysninger.`,
    text: 'Jeg har fået instruksen, har læst og forstået den og følger den. Jeg ved, hvem jeg skal kontakte, når noget går galt.',
  },

  employees: {
    heading: 'Underskrifter',
    table: 'Medarbejdernes underskrifter',
    columns: ['Navn', 'Stilling', 'Dato', 'Underskrift'],
    /** Stands where the employee writes, and says to the one who is read to what belongs there. */
    date: 'Dato:',
    sign: 'Skriv under:',
    nobody: 'Der står ingen medarbejdere i mappen endnu.',
  },

  keeping: {
    heading: 'Bagefter',
    text: (person: string) => `Aflever listen til ${person}, som gemmer den sammen med instruksen.`,
  },
};

const en: typeof da = {
  title: 'Sign-off sheet for the instruction',
  lead: (firm) =>
    `Everybody who works at ${firm} and deals with personal data signs here on getting the instruction.`,

  statement: {
    heading: 'What you sign for',
    inForce: (number, date) =>
      `The sheet is for version ${number} of the instruction on the safe handling of personal data, signed on ${date}.`,
    next: (number) =>
      `The sheet is for version ${number} of the instruction on the safe handling of personal data.`,
    text: 'I have received the instruction, have read and understood it, and follow it. I know whom to contact when something goes wrong.',
  },

  employees: {
    heading: 'Signatures',
    table: 'The employees’ signatures',
    columns: ['Name', 'Position', 'Date', 'Signature'],
    date: 'Date:',
    sign: 'Sign here:',
    nobody: 'There are no employees in the binder yet.',
  },

  keeping: {
    heading: 'Afterwards',
    text: (person) => `Hand the sheet in to ${person}, who keeps it together with the instruction.`,
  },
};

/** All the sign-off sheet says that is not a fact of the firm. */
export const text: Record<Language, typeof da> = { da, en };
