import type { OwnText } from '../../../../shared/domain/document/ownText';
import type { Language } from '../../../../shared/domain/language';

type Place = OwnText['place'];

type Words = {
  title: string;
  lead: string;
  add: Record<Place, string>;
  addTo: (place: Place, section: string) => string;
  label: Record<Place, (section: string) => string>;
  hint: string;
  missing: string;
  errors: string;
  save: string;
  cancel: string;
  own: (where: string) => string;
  where: Record<Place, string>;
  edit: string;
  editOf: (section: string) => string;
  remove: string;
  removeOf: (section: string) => string;
  stale: string;
  staleGone: string;
  suggestion: string;
  useSuggestion: string;
  keepOwn: string;
  orphans: string;
  orphan: (section: string) => string;
  noSections: string;
};

const da: Words = {
  title: 'Jeres egne ord',
  lead: 'Teksten følger mappens oplysninger. Her kan I lægge jeres egne ord til, eller skrive et afsnit selv.',
  add: { before: 'Tilføj tekst før', after: 'Tilføj tekst efter', instead: 'Skriv afsnittet selv' },
  addTo: (place, section) =>
    ({
      before: `Tilføj tekst før: ${section}`,
      after: `Tilføj tekst efter: ${section}`,
      instead: `Skriv afsnittet selv: ${section}`,
    })[place],
  label: {
    before: (section) => `Jeres tekst først i ”${section}”`,
    after: (section) => `Jeres tekst sidst i ”${section}”`,
    instead: (section) => `Jeres tekst i stedet for ”${section}”`,
  },
  hint: 'Hver linje bliver et afsnit. Begynd linjen med - for at lave en liste.',
  missing: 'Skriv teksten, eller fortryd',
  errors: 'Ret det her, før det kan gemmes',
  save: 'Gem teksten',
  cancel: 'Fortryd',
  own: (where) => `Egen tekst · ${where}`,
  where: { before: 'først i afsnittet', after: 'sidst i afsnittet', instead: 'i stedet for afsnittet' },
  edit: 'Ret',
  editOf: (section) => `Ret jeres tekst i: ${section}`,
  remove: 'Fjern',
  removeOf: (section) => `Fjern jeres tekst i: ${section}`,
  stale: 'Det her afsnit følger ikke længere mappens oplysninger. Se forslaget.',
  staleGone: 'Det her afsnit står ikke længere i dokumentet, fordi mappens oplysninger er andre.',
  suggestion: 'Forslag ud fra mappen',
  useSuggestion: 'Brug forslaget',
  keepOwn: 'Behold jeres tekst',
  orphans: 'Tekster uden afsnit',
  orphan: (section) => `Afsnittet ”${section}” er ikke i dokumentet lige nu, så teksten bliver ikke printet.`,
  noSections: 'Dokumentet har ingen afsnit, som der kan skrives i.',
};

const en: Words = {
  title: 'Your own words',
  lead: 'The text follows the facts of the binder. Here you can add your own words, or write a section yourself.',
  add: { before: 'Add text before', after: 'Add text after', instead: 'Write the section yourself' },
  addTo: (place, section) =>
    ({
      before: `Add text before: ${section}`,
      after: `Add text after: ${section}`,
      instead: `Write the section yourself: ${section}`,
    })[place],
  label: {
    before: (section) => `Your text first in “${section}”`,
    after: (section) => `Your text last in “${section}”`,
    instead: (section) => `Your text instead of “${section}”`,
  },
  hint: 'Each line becomes a paragraph. Begin the line with - to make a list.',
  missing: 'Write the text, or cancel',
  errors: 'Correct this before it can be saved',
  save: 'Save the text',
  cancel: 'Cancel',
  own: (where) => `Own text · ${where}`,
  where: { before: 'first in the section', after: 'last in the section', instead: 'instead of the section' },
  edit: 'Edit',
  editOf: (section) => `Edit your text in: ${section}`,
  remove: 'Remove',
  removeOf: (section) => `Remove your text in: ${section}`,
  stale: 'This section no longer follows the facts of the binder. See the suggestion.',
  staleGone: 'This section is no longer in the document, since the facts of the binder are others.',
  suggestion: 'Suggestion from the binder',
  useSuggestion: 'Use the suggestion',
  keepOwn: 'Keep your text',
  orphans: 'Texts without a section',
  orphan: (section) =>
    `The section “${section}” is not in the document just now, so the text is not printed.`,
  noSections: 'The document has no sections to write in.',
};

export const text: Record<Language, Words> = { da, en };
