import type { DocumentKind } from '../../../../shared/domain/document/documentVersion';
import type { Language } from '../../../../shared/domain/language';
import { plural } from '../../../../shared/text/format';
import { documentName } from '../../../../shared/text/labels';

const da = {
  title: 'Print, skriv under, og sæt i ringbindet',
  lead: 'Svarene er låst, så det, du printer, er det, du skriver under på.',
  states: { todo: 'ikke begyndt', now: 'i gang', done: 'færdig' },
  paper: 'Papiret',
  again: (title: string) => `Vis igen: ${title}`,
  showAgain: 'Vis igen',
  print: {
    title: 'Print',
    text: (pages: number) => `${plural(pages, 'side', 'sider')} i alt`,
    done: 'Papirerne er printet',
    pages: (id: string, pages: number) => `${id} · ${plural(pages, 'side', 'sider')}`,
    show: 'Vis',
    showOf: (name: string) => `Vis ${name}`,
    printOf: (name: string) => `Print ${name}`,
    savePdfOf: (name: string) => `Gem ${name} som PDF`,
    asked: (name: string) => `Blev ${name} printet?`,
    yes: 'Ja',
    again: 'Prøv igen',
    printed: 'Printet',
    goOn: 'Jeg har papirerne',
  },
  sign: {
    title: 'Skriv under',
    text: (name: string) => `${name} skriver under med pen`,
    where: (kind: DocumentKind) =>
      kind === 'reviewReport'
        ? 'Kontrolrapporten: på side 1, under skemaet'
        : `${documentName(kind, 'da')}: på den sidste side`,
    done: 'Papirerne er underskrevet',
    goOn: 'Jeg har skrevet under',
  },
  file: {
    title: 'Sæt originalen i ringbindet',
    text: 'Den underskrevne original er jeres bevis',
    onLabel: 'Hvornår er der skrevet under?',
    onMissing: 'Skriv datoen på underskriften',
    placeLabel: 'Hvor står originalen?',
    place: 'Ringbindet, faneblad 5',
    placeMissing: 'Skriv, hvor originalen står',
    finish: 'Den underskrevne original står i ringbindet',
    missing: 'Ret det her først',
  },
  reopen: 'Lås op igen',
  reopenText: 'Skal noget rettes?',
  reopenTitle: 'Lås svarene op igen?',
  reopenDetail:
    'Papirerne trækkes tilbage, og der bliver lavet nye. Læg dem, du har printet, til makulering. Dine svar bliver stående.',
  keep: 'Behold papirerne',
  done: {
    title: 'Kontrollen er færdig',
    signed: (date: string, place: string) => `Underskrevet ${date}. Originalen: ${place}.`,
    next: (date: string) => `Næste kontrol er ${date}.`,
    tasks: 'Opgaver, der kom ud af kontrollen',
    noTasks: 'Der kom ingen opgaver ud af kontrollen.',
    task: (who: string, due: string) => `${who}, senest ${due}`,
    papers: 'Papirerne fra kontrollen',
    overview: 'Til overblikket',
    allTasks: 'Se alle opgaver',
  },
};

const en: typeof da = {
  title: 'Print, sign, and put in the ring binder',
  lead: 'The answers are locked, so what you print is what you sign.',
  states: { todo: 'not begun', now: 'under way', done: 'done' },
  paper: 'The paper',
  again: (title) => `Show again: ${title}`,
  showAgain: 'Show again',
  print: {
    title: 'Print',
    text: (pages) => `${plural(pages, 'page', 'pages')} in all`,
    done: 'The papers are printed',
    pages: (id, pages) => `${id} · ${plural(pages, 'page', 'pages')}`,
    show: 'Show',
    showOf: (name) => `Show ${name}`,
    printOf: (name) => `Print ${name}`,
    savePdfOf: (name) => `Save ${name} as PDF`,
    asked: (name) => `Was ${name} printed?`,
    yes: 'Yes',
    again: 'Try again',
    printed: 'Printed',
    goOn: 'I have the papers',
  },
  sign: {
    title: 'Sign',
    text: (name) => `${name} signs with a pen`,
    where: (kind: DocumentKind) =>
      kind === 'reviewReport'
        ? 'The review report: on page 1, under the table'
        : `${documentName(kind, 'en')}: on the last page`,
    done: 'The papers are signed',
    goOn: 'I have signed',
  },
  file: {
    title: 'Put the original in the ring binder',
    text: 'The signed original is your proof',
    onLabel: 'When was it signed?',
    onMissing: 'Write the date of the signature',
    placeLabel: 'Where is the original?',
    place: 'The ring binder, divider 5',
    placeMissing: 'Write where the original is',
    finish: 'The signed original is in the ring binder',
    missing: 'Correct this first',
  },
  reopen: 'Unlock again',
  reopenText: 'Does something have to be corrected?',
  reopenTitle: 'Unlock the answers again?',
  reopenDetail:
    'The papers are withdrawn, and new ones will be made. Shred those you have printed. Your answers stay.',
  keep: 'Keep the papers',
  done: {
    title: 'The review is finished',
    signed: (date, place) => `Signed ${date}. The original: ${place}.`,
    next: (date) => `The next review is on ${date}.`,
    tasks: 'Tasks that came out of the review',
    noTasks: 'No tasks came out of the review.',
    task: (who, due) => `${who}, by ${due}`,
    papers: 'The papers of the review',
    overview: 'To the overview',
    allTasks: 'See all tasks',
  },
};

export const text = { da, en } satisfies Record<Language, typeof da>;
