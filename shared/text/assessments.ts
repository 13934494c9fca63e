import type {
  AssessmentKind,
  DpiaText,
  PointAnswer,
  RiskLevel,
  Threat,
  Verdict,
} from '../domain/assessment/assessment';
import type { DpoFactName } from '../domain/assessment/dpoFacts';
import type { RiskGrade } from '../domain/assessment/risk';
import type { Language } from '../domain/language';
import { dpiaSectionName, type ListStatus, listDays } from '../reference/assessments';
import { longDate } from './format';

type Both<Key extends string | number> = Record<Language, Record<Key, string>>;

const named =
  <Key extends string | number>(table: Both<Key>) =>
  (key: Key, language: Language): string =>
    table[language][key];

/** What a kind of assessment is called. */
export const assessmentKindName = named<AssessmentKind>({
  da: {
    dpo: 'DPO-vurdering',
    dpiaPreCheck: 'Skal der laves en konsekvensanalyse?',
    dpia: 'Konsekvensanalyse',
    systemRisk: 'Risikovurdering af et system',
    design: 'Tjekliste til et nyt system',
    role: 'Hvem har ansvaret?',
  },
  en: {
    dpo: 'DPO assessment',
    dpiaPreCheck: 'Is a DPIA needed?',
    dpia: 'Impact assessment (DPIA)',
    systemRisk: 'Risk assessment of a system',
    design: 'Checklist for a new system',
    role: 'Who is responsible?',
  },
});

/** What an assessment ended in. A DPO is ruled out only by the firm's own answers. */
export const verdictName = named<Verdict>({
  da: {
    notRequired: 'Efter jeres svar skal I ikke have en DPO',
    required: 'I skal have en DPO',
    voluntary: 'I vælger selv at have en DPO',
    notNeeded: 'Der skal ikke laves en konsekvensanalyse',
    needed: 'Der skal laves en konsekvensanalyse',
    approved: 'Godkendt, behandlingen kan begynde',
    stopped: 'Ikke godkendt, behandlingen begynder ikke',
    acceptable: 'Risikoen er acceptabel med det, der er gjort',
    notAcceptable: 'Der skal gøres mere',
    ready: 'Systemet kan tages i brug',
    notReady: 'Systemet skal vente',
    controller: 'Dataansvarlig: I bestemmer selv',
    jointController: 'Fælles dataansvar: I bestemmer sammen med andre',
    processor: 'Databehandler: I gør det for en anden',
  },
  en: {
    notRequired: 'By your answers you do not need a DPO',
    required: 'You must have a DPO',
    voluntary: 'You choose to have a DPO',
    notNeeded: 'A DPIA is not needed',
    needed: 'A DPIA is needed',
    approved: 'Approved, the processing may begin',
    stopped: 'Not approved, the processing does not begin',
    acceptable: 'The risk is acceptable with what has been done',
    notAcceptable: 'More has to be done',
    ready: 'The system may be put to use',
    notReady: 'The system has to wait',
    controller: 'Controller: you decide',
    jointController: 'Joint controllers: you decide together with others',
    processor: 'Processor: you do it for somebody else',
  },
});

export const pointAnswerName = named<PointAnswer>({
  da: { yes: 'Ja', no: 'Nej', unsure: 'Ved ikke', notRelevant: 'Gælder ikke her' },
  en: { yes: 'Yes', no: 'No', unsure: 'Do not know', notRelevant: 'Does not apply' },
});

export const likelihoodName = named<RiskLevel>({
  da: { 1: '1 Sker næppe', 2: '2 Kan ske', 3: '3 Vil nok ske', 4: '4 Sker næsten sikkert' },
  en: { 1: '1 Hardly ever', 2: '2 May happen', 3: '3 Will probably happen', 4: '4 Almost certain' },
});

export const severityName = named<RiskLevel>({
  da: { 1: '1 Til at leve med', 2: '2 Generende', 3: '3 Alvorligt', 4: '4 Meget alvorligt' },
  en: { 1: '1 Can be lived with', 2: '2 Troublesome', 3: '3 Serious', 4: '4 Very serious' },
});

export const riskGradeName = named<RiskGrade>({
  da: { low: 'Lav', medium: 'Mellem', high: 'Høj' },
  en: { low: 'Low', medium: 'Medium', high: 'High' },
});

export const threatName = named<Threat>({
  da: {
    confidentiality: 'Uvedkommende ser det',
    integrity: 'Oplysninger bliver forkerte',
    availability: 'Oplysninger er væk',
    rights: 'Personen får det dårligere eller mister en ret',
  },
  en: {
    confidentiality: 'Outsiders see it',
    integrity: 'Data become wrong',
    availability: 'Data are gone',
    rights: 'The person is worse off or loses a right',
  },
});

export const dpoFactName = named<DpoFactName>({
  da: {
    sensitive: 'aktiviteter med følsomme eller strafbare oplysninger',
    monitoring: 'aktiviteter med kamera eller GPS',
    employees: 'antallet af medarbejdere',
    answers: 'jeres svar',
  },
  en: {
    sensitive: 'activities with special or criminal data',
    monitoring: 'activities with cameras or GPS',
    employees: 'the number of employees',
    answers: 'your answers',
  },
});

/** The parts of a DPIA that the reference names. */
const sections: Partial<Record<DpiaText, string>> = {
  scope: 'dpia-resume',
  description: 'dpia-beskrivelse',
  basis: 'dpia-grundlag',
  necessity: 'dpia-noedvendig',
  rights: 'dpia-rettigheder',
  processors: 'dpia-tredjeland',
};

const otherSections: Both<'views' | 'dpoAdvice'> = {
  da: { views: 'Hvad siger de personer, det handler om?', dpoAdvice: 'DPO’ens råd' },
  en: { views: 'What do the people concerned say?', dpoAdvice: 'Advice of the DPO' },
};

/** What a part of a DPIA is called. */
export function dpiaTextName(text: DpiaText, language: Language): string {
  if (text === 'views' || text === 'dpoAdvice') return otherSections[language][text];
  return dpiaSectionName(sections[text] ?? text, language);
}

/** What is known of a point of the Danish list: only what was seen in the final one is told as such. */
export function listStatusInWords(status: ListStatus, language: Language): string {
  const da = language === 'da';
  const day = (date: string): string => longDate(date, language);
  switch (status) {
    case 'final':
      return da
        ? `Set på den endelige liste af ${day(listDays.final)}`
        : `Seen on the final list of ${day(listDays.final)}`;
    case 'draft':
      return da
        ? `Kun set i udkastet af ${day(listDays.draft)}: ikke bekræftet`
        : `Only seen in the draft of ${day(listDays.draft)}: not confirmed`;
    case 'unconfirmed':
      return da ? 'Ikke fundet på listen: ikke bekræftet' : 'Not found on the list: not confirmed';
  }
}
