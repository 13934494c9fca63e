import type { Language } from '../../../../shared/domain/language';

const da = {
  title: 'Vurderinger',
  empty: 'Svar på nogle få spørgsmål, så er vurderingen skrevet.',
};

const en: typeof da = {
  title: 'Assessments',
  empty: 'Answer a few questions, and the assessment is written.',
};

export const text = { da, en } satisfies Record<Language, typeof da>;
