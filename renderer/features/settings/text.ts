import type { AppStatus } from '../../../shared/contract/app';
import type { Language } from '../../../shared/domain/language';

type Words = {
  title: string;
  binder: string;
  security: { title: string; text: string };
  backup: { title: string; text: string };
  about: string;
  law: { title: string; text: string };
  warning: Record<Exclude<AppStatus['backupWarning'], 'none'>, string>;
};

export const text: Record<Language, Words> = {
  da: {
    title: 'Indstillinger',
    binder: 'Mappen',
    security: {
      title: 'Sikkerhed',
      text: 'Hvad der åbner mappen, og hvornår den låser sig selv',
    },
    backup: {
      title: 'Sikkerhedskopi',
      text: 'Hvor kopierne ligger, om de kan bruges, og hvordan mappen hentes frem igen',
    },
    about: 'Om',
    law: {
      title: 'Loven i appen',
      text: 'Hvor gamle listerne over love og frister er, og hvad ingen har efterprøvet',
    },
    warning: {
      noneOffPc: 'Ingen kopi uden for pc’en',
      offPcTooOld: 'Gammel kopi uden for pc’en',
      folderMissing: 'Stedet til kopierne mangler',
    },
  },
  en: {
    title: 'Settings',
    binder: 'The binder',
    security: {
      title: 'Security',
      text: 'What opens the binder, and when it locks itself',
    },
    backup: {
      title: 'Backup',
      text: 'Where the copies are, whether they can be used, and how the binder is brought back',
    },
    about: 'About',
    law: {
      title: 'The law in the app',
      text: 'How old the lists of laws and time limits are, and what nobody has checked',
    },
    warning: {
      noneOffPc: 'No copy outside the PC',
      offPcTooOld: 'Old copy outside the PC',
      folderMissing: 'The place for copies is missing',
    },
  },
};
