import type { PaperOfBinder } from '../../../shared/domain/document/papersOfBinder';

/** Where the papers of divider 1 are found. */
export const documentsAddress = '/documents';

export const paperAddress = ({ kind, subject }: PaperOfBinder): string =>
  subject === null ? `/documents/${kind}` : `/documents/${kind}/${encodeURIComponent(subject)}`;

export const issuedAddress = (id: string): string => `/documents/issued/${encodeURIComponent(id)}`;

/** Two versions of a paper held against each other; `draft` is the one that would be made now. */
export const compareAddress = (paper: PaperOfBinder, older: string, newer: string): string =>
  `${paperAddress(paper)}?view=changes&older=${encodeURIComponent(older)}&newer=${encodeURIComponent(newer)}`;
