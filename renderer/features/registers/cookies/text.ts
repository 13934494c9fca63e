import type { Language } from '../../../../shared/domain/language';

const da = {
  title: 'Cookies',
  empty: 'Skriv jeres hjemmeside, så kan I holde styr på, hvilke cookies den sætter.',
};

const en: typeof da = {
  title: 'Cookies',
  empty: 'Write your website, and you can keep track of the cookies it sets.',
};

export const text = { da, en } satisfies Record<Language, typeof da>;
