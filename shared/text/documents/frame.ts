import type { Language } from '../../domain/language';

export const version = '2026-11-22';
export const reviewedOn = '2026-11-22';

const da = {
  /** Stands for the firm while it has no name yet. */
  product: 'Persondatamappen',
  page: 'Side {n} af {of}',
  draft: 'kladde',
  header: (title: string, version: string) => `${title} · ${version}`,
  version: (number: number) => `version ${number}`,
  divider: (number: number) => `Faneblad ${number}`,
  documentId: (id: string) => `Dokument-id ${id}`,
  createdOn: (date: string) => `dannet ${date}`,
  signHere: 'Dato',
  cvr: (number: string) => `CVR ${number}`,
};

const en: typeof da = {
  product: 'Persondatamappen',
  page: 'Page {n} of {of}',
  draft: 'draft',
  header: (title, version) => `${title} · ${version}`,
  version: (number) => `version ${number}`,
  divider: (number) => `Divider ${number}`,
  documentId: (id) => `Document id ${id}`,
  createdOn: (date) => `made ${date}`,
  signHere: 'Date',
  cvr: (number) => `CVR no. ${number}`,
};

/** What stands around every paper: header, footer and the lines to sign on. */
export const text: Record<Language, typeof da> = { da, en };
