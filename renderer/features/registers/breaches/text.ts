import type { Language } from '../../../../shared/domain/language';

const da = {
  title: 'Brud på persondatasikkerheden',
  empty: 'Ingen brud. Registrér også de små, fx en mail til en forkert. Det er jeres bevis.',
};

const en: typeof da = {
  title: 'Personal data breaches',
  empty:
    'No breaches. Register the small ones too, such as an e-mail to the wrong person. They are your proof.',
};

export const text = { da, en } satisfies Record<Language, typeof da>;
