import type { Language } from '../../../../shared/domain/language';

const languages: { value: Language; label: string }[] = [
  { value: 'da', label: 'Dansk' },
  { value: 'en', label: 'English' },
];

const da = {
  back: 'Tilbage',
  notFound: 'Papiret findes ikke. Det, som det handlede om, er måske slettet.',
  sideLabel: 'Om papiret',
  asItStands: 'Papiret siger det, som registret siger lige nu.',
  print: 'Print',
  printed: 'Sendt til printeren.',
  savePdf: 'Gem som PDF',
  saveWord: 'Gem til Word',
  savedAs: (name: string) => `Gemt som ${name}. Filen er ikke krypteret.`,
  language: 'Papirets sprog',
  languages,
  paper: {
    page: (page: number, of: number) => `Side ${page} af ${of}`,
    loading: 'Laver siderne',
    failed: 'Siderne kan ikke vises. Gem papiret som PDF, og åbn det i et andet program.',
  },
};

const en: typeof da = {
  back: 'Back',
  notFound: 'The paper does not exist. What it was about may have been deleted.',
  sideLabel: 'About the paper',
  asItStands: 'The paper says what the register says right now.',
  print: 'Print',
  printed: 'Sent to the printer.',
  savePdf: 'Save as PDF',
  saveWord: 'Save for Word',
  savedAs: (name) => `Saved as ${name}. The file is not encrypted.`,
  language: 'Language of the paper',
  languages,
  paper: {
    page: (page, of) => `Page ${page} of ${of}`,
    loading: 'Making the pages',
    failed: 'The pages cannot be shown. Save the paper as PDF and open it in another program.',
  },
};

export const text = { da, en } satisfies Record<Language, typeof da>;
