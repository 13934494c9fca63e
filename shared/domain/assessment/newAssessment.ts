import type { AssessmentKind, DpiaText, SentAssessment } from './assessment';

/** What a new assessment is about, and what it is called. */
export type Begun = { name: string; about: string | null; texts?: Partial<Record<DpiaText, string>> };

/** An assessment as it begins: nothing answered, no conclusion. */
export function newAssessment(kind: AssessmentKind, { name, about, texts = {} }: Begun): SentAssessment {
  const base = { id: null, name, about, nextLookOn: null, note: '', files: [], conclusion: null };
  switch (kind) {
    case 'dpo':
      return { ...base, kind, about: null, answers: [], restsOn: null };
    case 'dpiaPreCheck':
    case 'design':
    case 'role':
      return { ...base, kind, answers: [], restsOn: null };
    case 'systemRisk':
      return { ...base, kind, risks: [] };
    case 'dpia':
      return {
        ...base,
        kind,
        risks: [],
        texts: { ...noTexts, ...texts },
        consultation: { state: 'none', on: null, words: '' },
      };
  }
}

const noTexts: Record<DpiaText, string> = {
  scope: '',
  description: '',
  basis: '',
  necessity: '',
  rights: '',
  processors: '',
  views: '',
  dpoAdvice: '',
};
