import type { Language } from '../../domain/language';

export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

const da = {
  /** The person to turn to while nobody is named. */
  somebody: 'den, der har ansvaret for personoplysninger i virksomheden',
  /** The firm while it has no name yet. */
  someFirm: 'virksomheden',
  phone: (number: string) => `telefon ${number}`,
  email: (address: string) => `e-mail ${address}`,
  website: (address: string) => `hjemmesiden ${address}`,
  affiliates: (names: string) => `Det, der står her, gælder også for ${names}.`,
  version: (number: number, date: string) => `Dette er version ${number}, udarbejdet ${date}.`,
  replaces: (number: number, date: string) => `Den erstatter version ${number} fra ${date}.`,
  receiptName: 'Medarbejderens navn og stilling, med blokbogstaver',
  receiptSignature: 'Medarbejderens underskrift',
};

const en: typeof da = {
  somebody: 'the person in charge of personal data in the firm',
  someFirm: 'the firm',
  phone: (number) => `telephone ${number}`,
  email: (address) => `e-mail ${address}`,
  website: (address) => `our website ${address}`,
  affiliates: (names) => `What is said here also applies to ${names}.`,
  version: (number, date) => `This is version ${number}, drawn up on ${date}.`,
  replaces: (number, date) => `It replaces version ${number} of ${date}.`,
  receiptName: 'Name and position of the employee, in capital letters',
  receiptSignature: 'Signature of the employee',
};

/** What several papers say in the same words: who the firm is, whom to turn to, which version this is. */
export const text: Record<Language, typeof da> = { da, en };
