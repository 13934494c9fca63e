import type { Language } from '../../../shared/domain/language';
import type { TaskGroup } from '../../../shared/domain/task/task';
import { shortDate } from '../../../shared/text/format';

type Words = {
  title: string;
  eyebrow: string;
  empty: string;
  nothingOpen: string;
  groups: Record<TaskGroup, string>;
  add: string;
  addTitle: string;
  changeTitle: string;
  change: string;
  changeOf: (what: string) => string;
  done: string;
  doneOf: (what: string) => string;
  justDone: (what: string) => string;
  doneOn: (date: string) => string;
  remark: string;
  remarkHint: string;
  saveDone: string;
  reopen: string;
  reopenOf: (what: string) => string;
  showAllDone: (count: number) => string;
  fromReview: (step: string | null) => string;
  fromSetup: string;
  fromFinding: string;
  own: string;
  what: string;
  who: string;
  due: string;
  cancel: string;
  errors: { fallback: string; tooLong: string; words: Record<string, string> };
};

export const text: Record<Language, Words> = {
  da: {
    title: 'Opgaver',
    eyebrow: 'Det, I har aftalt at få gjort',
    empty: 'Ingen opgaver. Der kommer nye, når du vælger Følg op i en kontrol.',
    nothingOpen: 'Alle opgaver er løst.',
    groups: { overdue: 'Over tid', thisWeek: 'Denne uge', later: 'Senere', done: 'Løst' },
    add: 'Tilføj opgave',
    addTitle: 'Ny opgave',
    changeTitle: 'Ret opgaven',
    change: 'Ret',
    changeOf: (what) => `Ret: ${what}`,
    done: 'Løst',
    doneOf: (what) => `Løst: ${what}`,
    justDone: (what) => `Opgaven er løst: ${what}`,
    doneOn: (date) => `Løst ${shortDate(date, 'da')}`,
    remark: 'Hvad blev der gjort? (valgfrit)',
    remarkHint: 'Bemærkningen gemmes sammen med opgaven.',
    saveDone: 'Gem som løst',
    reopen: 'Åbn igen',
    reopenOf: (what) => `Åbn igen: ${what}`,
    showAllDone: (count) => `Vis alle ${count} løste`,
    fromReview: (step) => (step === null ? 'Fra halvårskontrollen' : `Fra halvårskontrollen, ${step}`),
    fromSetup: 'Fra opsætningen',
    fromFinding: 'Fra det, I skal se på',
    own: 'Egen opgave',
    what: 'Hvad skal der ske?',
    who: 'Hvem gør det? (valgfrit)',
    due: 'Senest',
    cancel: 'Fortryd',
    errors: {
      fallback: 'Ret feltet',
      tooLong: 'Teksten er for lang. Brug højst {n} tegn.',
      words: { what: 'Skriv, hvad der skal ske', due: 'Skriv en dato, fx 7. december 2026' },
    },
  },
  en: {
    title: 'Tasks',
    eyebrow: 'What you have agreed to get done',
    empty: 'No tasks. New ones come when you choose Follow up in a review.',
    nothingOpen: 'All tasks are done.',
    groups: { overdue: 'Overdue', thisWeek: 'This week', later: 'Later', done: 'Done' },
    add: 'Add a task',
    addTitle: 'New task',
    changeTitle: 'Correct the task',
    change: 'Correct',
    changeOf: (what) => `Correct: ${what}`,
    done: 'Done',
    doneOf: (what) => `Done: ${what}`,
    justDone: (what) => `The task is done: ${what}`,
    doneOn: (date) => `Done ${shortDate(date, 'en')}`,
    remark: 'What was done? (optional)',
    remarkHint: 'The remark is kept with the task.',
    saveDone: 'Save as done',
    reopen: 'Open again',
    reopenOf: (what) => `Open again: ${what}`,
    showAllDone: (count) => `Show all ${count} done`,
    fromReview: (step) =>
      step === null ? 'From the half-yearly review' : `From the half-yearly review, ${step}`,
    fromSetup: 'From set-up',
    fromFinding: 'From what to look at',
    own: 'Your own task',
    what: 'What must be done?',
    who: 'Who does it? (optional)',
    due: 'No later than',
    cancel: 'Cancel',
    errors: {
      fallback: 'Correct the field',
      tooLong: 'The text is too long. Use at most {n} characters.',
      words: { what: 'Write what must be done', due: 'Write a date, e.g. 7 December 2026' },
    },
  },
};
