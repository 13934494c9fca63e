import type { Language } from '../../../../shared/domain/language';

const da = {
  title: 'Henvendelser',
  empty: 'Ingen henvendelser. Når en kunde beder om at se eller få slettet noget, har I en måned.',
};

const en: typeof da = {
  title: 'Requests',
  empty: 'No requests. When a customer asks to see or delete something, you have one month.',
};

export const text = { da, en } satisfies Record<Language, typeof da>;
