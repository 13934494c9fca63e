import type { Language } from '../domain/language';

const danish = {
  file: 'Filer',
  lock: 'Lås mappen',
  quit: 'Afslut',
  edit: 'Rediger',
  undo: 'Fortryd',
  redo: 'Gør igen',
  cut: 'Klip',
  copy: 'Kopiér',
  paste: 'Sæt ind',
  selectAll: 'Markér alt',
  view: 'Vis',
  larger: 'Større',
  smaller: 'Mindre',
  usual: 'Almindelig størrelse',
  fullScreen: 'Fuld skærm',
};

/** The menu behind Alt, and the titles of the system's own dialogs. */
export const menuWords: Record<Language, typeof danish> = {
  da: danish,
  en: {
    file: 'File',
    lock: 'Lock the binder',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    larger: 'Larger',
    smaller: 'Smaller',
    usual: 'Usual size',
    fullScreen: 'Full screen',
  },
};
