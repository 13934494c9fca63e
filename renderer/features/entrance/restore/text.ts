import type { RestoreSource } from '../../../../shared/contract/backups';
import type { Language } from '../../../../shared/domain/language';
import { plural } from '../../../../shared/text/format';

type Words = {
  section: string;
  choose: {
    title: string;
    help: string;
    none: string;
    groups: Record<RestoreSource['where'], string>;
    all: (count: number) => string;
    missing: string;
    errorsTitle: string;
    next: string;
    pick: string;
  };
  open: {
    title: string;
    help: (when: string) => string;
    label: string;
    missing: string;
    next: string;
    withSheet: string;
  };
  sheet: {
    title: string;
    help: string;
    why: { title: string; text: string; action: string };
  };
  preview: {
    title: string;
    help: string;
    firm: string;
    noFirm: string;
    savedAt: string;
    madeAt: string;
    attachments: string;
    files: (count: number) => string;
    replacesNothing: string;
    replaces: (when: string | null) => string;
    replacesOther: (when: string | null) => string;
    isNewer: string;
    putAside: string;
    run: string;
  };
};

export const text: Record<Language, Words> = {
  da: {
    section: 'Gendan fra sikkerhedskopi',
    choose: {
      title: 'Hvilken kopi vil du gendanne?',
      help: 'Den nyeste er som regel den rigtige. Du ser, hvad der er i kopien, før noget bliver ændret.',
      none: 'Der ligger ingen kopier på denne pc. Har du en på en USB-nøgle eller et andet sted, så vælg filen.',
      groups: {
        thisPc: 'På denne pc',
        folder: 'Det sted, du har valgt til kopier',
        putAside: 'Lagt til side',
        picked: 'Fil, du har valgt',
      },
      all: (count) => `Vis alle ${count}`,
      missing: 'Vælg en kopi',
      errorsTitle: 'Der er ikke valgt en kopi',
      next: 'Fortsæt',
      pick: 'Vælg en fil et andet sted',
    },
    open: {
      title: 'Skriv kopiens adgangssætning',
      help: (when) =>
        `Filen er skrevet ${when}. Den åbnes med den adgangssætning, der gjaldt, da kopien blev taget.`,
      label: 'Adgangssætning',
      missing: 'Skriv adgangssætningen',
      next: 'Se, hvad der er i den',
      withSheet: 'Brug gendannelsesarket',
    },
    sheet: {
      title: 'Skriv nøglen fra gendannelsesarket',
      help: 'Det er det ark, der gjaldt, da kopien blev taget. Nøglen står i otte grupper med fire tegn.',
      why: {
        title: 'Passer arket ikke?',
        text: 'Er der lavet et nyt ark efter kopien, er det stadig det gamle, der åbner den.',
        action: 'Brug adgangssætningen',
      },
    },
    preview: {
      title: 'Er det den rigtige?',
      help: 'Sådan er kopien. Der er ikke ændret noget endnu.',
      firm: 'Virksomhed',
      noFirm: 'Ikke skrevet endnu',
      savedAt: 'Sidst gemt',
      madeAt: 'Kopien er taget',
      attachments: 'Filer',
      files: (count) => (count === 0 ? 'Ingen' : plural(count, 'fil', 'filer')),
      replacesNothing: 'Der er ingen mappe på denne pc, så intet bliver erstattet.',
      replaces: (when) =>
        when === null
          ? 'Mappen på denne pc, som ikke kan læses, bliver erstattet.'
          : `Mappen på denne pc, sidst gemt ${when}, bliver erstattet.`,
      replacesOther: (when) =>
        when === null
          ? 'På denne pc ligger en mappe, der kan være en anden. Den bliver erstattet.'
          : `På denne pc ligger en anden mappe, sidst gemt ${when}. Den bliver erstattet.`,
      isNewer: 'Den er nyere end kopien.',
      putAside:
        'Den bliver lagt til side, som den er, og kan hentes frem igen her. Mappen åbnes derefter med kopiens adgangssætning og ark.',
      run: 'Gendan mappen',
    },
  },
  en: {
    section: 'Restore from backup',
    choose: {
      title: 'Which copy do you want to restore?',
      help: 'The newest is usually the right one. You see what is in the copy before anything is changed.',
      none: 'There are no copies on this PC. If you have one on a USB stick or elsewhere, choose the file.',
      groups: {
        thisPc: 'On this PC',
        folder: 'The place you chose for copies',
        putAside: 'Put aside',
        picked: 'The file you chose',
      },
      all: (count) => `Show all ${count}`,
      missing: 'Choose a copy',
      errorsTitle: 'No copy is chosen',
      next: 'Continue',
      pick: 'Choose a file elsewhere',
    },
    open: {
      title: 'Type the copy’s passphrase',
      help: (when) =>
        `The file was written ${when}. It opens with the passphrase that counted when the copy was made.`,
      label: 'Passphrase',
      missing: 'Type the passphrase',
      next: 'See what is in it',
      withSheet: 'Use the recovery sheet',
    },
    sheet: {
      title: 'Type the key from the recovery sheet',
      help: 'It is the sheet that counted when the copy was made. The key stands in eight groups of four characters.',
      why: {
        title: 'Does the sheet not fit?',
        text: 'If a new sheet was made after the copy, it is still the old one that opens it.',
        action: 'Use the passphrase',
      },
    },
    preview: {
      title: 'Is this the right one?',
      help: 'This is the copy. Nothing has been changed yet.',
      firm: 'Company',
      noFirm: 'Not filled in yet',
      savedAt: 'Last saved',
      madeAt: 'The copy was made',
      attachments: 'Files',
      files: (count) => (count === 0 ? 'None' : plural(count, 'file', 'files')),
      replacesNothing: 'There is no binder on this PC, so nothing is replaced.',
      replaces: (when) =>
        when === null
          ? 'The binder on this PC, which cannot be read, is replaced.'
          : `The binder on this PC, last saved ${when}, is replaced.`,
      replacesOther: (when) =>
        when === null
          ? 'There is a binder on this PC that may be another one. It is replaced.'
          : `There is another binder on this PC, last saved ${when}. It is replaced.`,
      isNewer: 'It is newer than the copy.',
      putAside:
        'It is put aside as it is, and can be fetched back here. The binder then opens with the copy’s passphrase and sheet.',
      run: 'Restore the binder',
    },
  },
};
