import type { Assessment, AssessmentOf, Risk } from '../../shared/domain/assessment/assessment';

/** The day of the tests; builders.ts has an assessment from here, so it cannot be asked for it. */
const today = '2026-11-23';

const base = { id: 'assessment-1', about: null, nextLookOn: '2027-11-23', note: '', files: [] };

const because = {
  reason: 'Vi lever af at montere låse, ikke af at overvåge.',
  on: today,
  by: 'Mette Lindholm',
};

const no = (point: string) => ({ point, answer: 'no' as const, note: '' });
const yes = (point: string) => ({ point, answer: 'yes' as const, note: '' });

export const aDpoAssessment = (own: Partial<AssessmentOf<'dpo'>> = {}): AssessmentOf<'dpo'> => ({
  ...base,
  kind: 'dpo',
  name: 'DPO-vurdering',
  answers: [no('dpo-myndighed'), yes('dpo-kerne'), no('dpo-stort'), no('dpo-foelsom'), no('dpo-frivillig')],
  conclusion: { verdict: 'notRequired', ...because },
  restsOn: null,
  ...own,
});

export const aPreCheck = (own: Partial<AssessmentOf<'dpiaPreCheck'>> = {}): AssessmentOf<'dpiaPreCheck'> => ({
  ...base,
  kind: 'dpiaPreCheck',
  name: 'Skal der laves en konsekvensanalyse? Tv-overvågning',
  about: 'act-tv',
  answers: [yes('wp-overvaagning'), yes('wp-saarbar')],
  conclusion: { verdict: 'needed', ...because },
  restsOn: null,
  ...own,
});

export const aRisk = (own: Partial<Risk> = {}): Risk => ({
  what: 'Nøglekoder bliver set af uvedkommende',
  threat: 'confidentiality',
  consequence: 'Indbrud hos kunden',
  before: { likelihood: 3, severity: 4 },
  measures: ['m-mfa', 'Koder ligger i et låst skab'],
  after: { likelihood: 1, severity: 4 },
  ...own,
});

export const aDpia = (own: Partial<AssessmentOf<'dpia'>> = {}): AssessmentOf<'dpia'> => ({
  ...base,
  kind: 'dpia',
  name: 'Konsekvensanalyse: Tv-overvågning',
  about: 'act-tv',
  texts: {
    scope: 'Kameraer i butikken.',
    description: 'Optagelser gemmes i 30 dage.',
    basis: '',
    necessity: 'Uden kamera kan tyveri ikke opklares.',
    rights: 'Skilte ved indgangen.',
    processors: 'Ingen.',
    views: 'Personalet er spurgt.',
    dpoAdvice: '',
  },
  risks: [aRisk()],
  consultation: { state: 'none', on: null, words: '' },
  conclusion: { verdict: 'approved', ...because },
  ...own,
});

const aSystemRisk = (own: Partial<AssessmentOf<'systemRisk'>> = {}): AssessmentOf<'systemRisk'> => ({
  ...base,
  kind: 'systemRisk',
  name: 'Risikovurdering: Ordrebogen',
  about: 'system-1',
  risks: [aRisk()],
  conclusion: { verdict: 'acceptable', ...because },
  ...own,
});

export const aDesignCheck = (own: Partial<AssessmentOf<'design'>> = {}): AssessmentOf<'design'> => ({
  ...base,
  kind: 'design',
  name: 'Ny kalender',
  answers: [yes('des-formaal'), no('des-slet')],
  conclusion: { verdict: 'notReady', ...because },
  restsOn: null,
  ...own,
});

const aRoleTest = (own: Partial<AssessmentOf<'role'>> = {}): AssessmentOf<'role'> => ({
  ...base,
  kind: 'role',
  name: 'Drift af adgangskontrol',
  answers: [no('role-formaal'), yes('role-instruks')],
  conclusion: { verdict: 'processor', ...because },
  restsOn: null,
  ...own,
});

/** One of each kind. */
export const someAssessments = (): Assessment[] =>
  [aDpoAssessment(), aPreCheck(), aDpia(), aSystemRisk(), aDesignCheck(), aRoleTest()].map((one, index) => ({
    ...one,
    id: `assessment-${index + 1}`,
  }));
