import type { AcknowledgedPaper } from '../../../../shared/domain/acknowledgement/acknowledgement';
import type { Language } from '../../../../shared/domain/language';

const da = {
  signOffs: 'Kvitteringer',
  printRegister: 'Print listen over medarbejdere',
  register: {
    employeeInstruction: 'Registrér underskrifter på instruksen',
    confidentialityStatement: 'Registrér tavshedserklæringer',
  } as Record<AcknowledgedPaper, string>,
  notInForce: 'Ingen version gælder endnu. Print den, og skriv under på den først.',
  toPaper: 'Gå til dokumentet',
  inForce: (version: number, date: string) => `Version ${version} gælder fra ${date}.`,
  missing: (names: string) => `Mangler: ${names}.`,
  allSigned: 'Alle har kvitteret',
  someMissing: (count: number) => `${count} mangler`,
  asks: {
    title: (paper: string, version: number) => `${paper} er kommet i version ${version}.`,
    text: 'Hvem berører ændringen? De andre skal ikke skrive under igen.',
    action: 'Vælg, hvem den berører',
    changes: 'Se, hvad der er ændret',
  },
  columns: { instruction: 'Instruksen', outstanding: 'Mangler' },
  outstanding: (what: string, date: string) => `${what}, senest ${date}`,
  allClosed: 'Alt er lukket',
  sheets: 'Underskrevne lister',
  sheetColumns: { sheet: 'Liste', on: 'Dato', people: 'Medarbejdere', scan: 'Scanning' },
  signedCount: (count: number) => `${count} har skrevet under`,
  leftOutCount: (count: number) => (count === 0 ? 'Berører alle' : `Berører ikke ${count}`),
  scanned: 'Ligger ved',
  notScanned: 'Mangler',
  noScan: 'Skal ikke have en',
};

const en: typeof da = {
  signOffs: 'Sign-offs',
  printRegister: 'Print the list of employees',
  register: {
    employeeInstruction: 'Register signatures on the instruction',
    confidentialityStatement: 'Register confidentiality statements',
  },
  notInForce: 'No version is in force yet. Print it and sign it first.',
  toPaper: 'Go to the document',
  inForce: (version, date) => `Version ${version} is in force from ${date}.`,
  missing: (names) => `Missing: ${names}.`,
  allSigned: 'Everybody has signed',
  someMissing: (count) => `${count} missing`,
  asks: {
    title: (paper, version) => `${paper} has come in version ${version}.`,
    text: 'Whom does the change concern? The others need not sign again.',
    action: 'Choose whom it concerns',
    changes: 'See what has changed',
  },
  columns: { instruction: 'The instruction', outstanding: 'Missing' },
  outstanding: (what, date) => `${what}, by ${date}`,
  allClosed: 'All is closed',
  sheets: 'Signed sheets',
  sheetColumns: { sheet: 'Sheet', on: 'Date', people: 'Employees', scan: 'Scan' },
  signedCount: (count) => `${count} have signed`,
  leftOutCount: (count) => (count === 0 ? 'Concerns everybody' : `Does not concern ${count}`),
  scanned: 'Is with it',
  notScanned: 'Missing',
  noScan: 'Needs none',
};

export const text = { da, en } satisfies Record<Language, typeof da>;
