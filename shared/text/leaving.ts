import type { Language } from '../domain/language';

/** Asked by the system's own dialog, when the app is about to end with something unsaved. */
export const leavingWords: Record<
  Language,
  { title: string; message: string; detail: string; stay: string; leave: string }
> = {
  da: {
    title: 'Noget er ikke gemt',
    message: 'Der er noget, der ikke kunne gemmes. Lukker du nu, går det tabt.',
    detail: 'Bliv her, og vælg Prøv igen eller Gem en kopi et andet sted. Det, der er gemt før, er i orden.',
    stay: 'Bliv her',
    leave: 'Luk alligevel',
  },
  en: {
    title: 'Something is not saved',
    message: 'Something could not be saved. If you close now, it is lost.',
    detail: 'Stay here and choose Try again or Save a copy elsewhere. What was saved before is fine.',
    stay: 'Stay here',
    leave: 'Close anyway',
  },
};
