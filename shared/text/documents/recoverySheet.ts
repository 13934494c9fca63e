import type { Language } from '../../domain/language';

export const version = '2026-11-22';
export const reviewedOn = '2026-11-22';

const da = {
  title: 'Gendannelsesark',
  madeOn: (date: string) => `lavet ${date}`,
  notInBinder: 'Ikke til ringbindet',
  key: 'Gendannelsesnøgle · står kun på det printede ark',
  passphraseLine: 'Adgangssætning (valgfrit, skriv den i hånden)',
  backupLine: 'Her ligger sikkerhedskopien',
  use: 'Sådan bruger du arket',
  steps: [
    '1. Åbn Persondatamappen, og vælg Jeg har glemt den.',
    '2. Skriv nøglen. Store og små bogstaver er lige gode.',
    '3. Vælg en ny adgangssætning, og print et nyt ark.',
  ],
  care: 'Pas på arket',
  warning:
    'Den, der har arket og pc’en, kan læse hele mappen. Opbevar det låst, fx i pengeskabet eller bankboksen, og ikke i ringbindet. Makulér gamle ark.',
};

const en: typeof da = {
  title: 'Recovery sheet',
  madeOn: (date) => `made ${date}`,
  notInBinder: 'Not for the ring binder',
  key: 'Recovery key · stands only on the printed sheet',
  passphraseLine: 'Passphrase (optional, write it by hand)',
  backupLine: 'The backup is kept here',
  use: 'How to use the sheet',
  steps: [
    '1. Open Persondatamappen and choose I have forgotten it.',
    '2. Type the key. Capital and small letters count the same.',
    '3. Choose a new passphrase and print a new sheet.',
  ],
  care: 'Take care of the sheet',
  warning:
    'Whoever has the sheet and the PC can read the whole binder. Keep it locked up, for example in the safe or a bank box, and not in the ring binder. Shred old sheets.',
};

/** All the recovery sheet says but the key. */
export const text: Record<Language, typeof da> = { da, en };
