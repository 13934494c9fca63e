import type { Language } from '../../../../shared/domain/language';

const da = {
  title: 'Samtykker',
  empty: 'I bruger ikke samtykker i dag. Det er fint, hvis I har en anden grund, fx en aftale.',
};

const en: typeof da = {
  title: 'Consents',
  empty: 'You use no consents today. That is fine if you have another reason, such as a contract.',
};

export const text = { da, en } satisfies Record<Language, typeof da>;
