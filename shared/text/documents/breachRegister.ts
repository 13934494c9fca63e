import type { Language } from '../../domain/language';

export const version = '2026-11-24';

const da = {
  lead: (firm: string) => `De brud på persondatasikkerheden, som ${firm} har registreret.`,
  none: 'Der er ikke registreret noget brud.',
  columns: ['Brud', 'Bemærkning'],
};

const en: typeof da = {
  lead: (firm) => `The personal data breaches that ${firm} has registered.`,
  none: 'No breach has been registered.',
  columns: ['Breach', 'Remark'],
};

export const text: Record<Language, typeof da> = { da, en };
