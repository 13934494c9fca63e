import type { Language } from '../domain/language';
import type { SetupTaskWords } from '../domain/setup/setup';

/** What is written on the task list for what set-up found missing. */
export const setupTaskWords: Record<Language, SetupTaskWords> = {
  da: {
    measure: (name) => `Få på plads: ${name}`,
    agreement: (processor) => `Find databehandleraftalen med ${processor}, og se, om den er underskrevet`,
  },
  en: {
    measure: (name) => `Put in place: ${name}`,
    agreement: (processor) =>
      `Find the data processing agreement with ${processor} and check that it is signed`,
  },
};
