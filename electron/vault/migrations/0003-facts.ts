import type { Migration, SavedBinder as Old } from './migration';

// Shape 2 knew one list of grounds for a whole activity; shape 3 gives each purpose its own. What belonged to which cannot
// be known, so every purpose takes them all, and an activity with grounds but no purpose gets its own name as one.
// A contact was one line: an address or a number gets its own place, all else counts as a name. What an agreement leaves
// out was one text; nothing was known of systems, clients, employees, nor of a paper's language but from what it says.
// What the signed policies were compared by (`facts`) is told in the same new words, or every policy would seem changed.
// Customers were never told what an agreement leaves out, so a policy that differed only in that does not any more.
export const facts: Migration = {
  to: 3,
  name: 'facts',
  up: (binder) => ({
    ...binder,
    affiliates: [],
    activities: binder.activities.map(activity),
    retentionRules: binder.retentionRules.map((rule: Old) => ({
      ...rule,
      method: 'delete',
      basedOn: rule.id.startsWith('ret-') ? rule.id : '',
    })),
    processors: binder.processors.map(processor),
    securityMeasures: binder.securityMeasures.map((measure: Old) => ({ ...measure, evidence: '' })),
    systems: [],
    clients: [],
    employees: [],
    ownTexts: [],
    acceptedFindings: [],
    takenBack: [],
    documents: binder.documents.map((version: Old) => ({
      ...version,
      facts: version.kind === 'customerPolicy' ? policyFacts(version.facts) : version.facts,
      subject: null,
      language: languageOf(version) ?? binder.language,
    })),
  }),
};

const purposesOf = ({ name, purposes, legalBases, specialConditions }: Old): unknown[] => {
  const hasGrounds = legalBases.length + specialConditions.length > 0;
  const told = purposes.length === 0 && hasGrounds ? [name] : purposes;
  return told.map((what: string) => ({ what, legalBases, specialConditions }));
};

const retentionOf = ({ retention }: Old): unknown[] =>
  retention.map((rule: string) => ({ rule, dataCategories: [] }));

function activity(old: Old): Old {
  const { legalBases: _legalBases, specialConditions: _specialConditions, ...kept } = old;
  return {
    ...kept,
    clients: [],
    purposes: purposesOf(old),
    systems: [],
    processors: [],
    transfers: [],
    retention: retentionOf(old),
    measures: [],
  };
}

function processor(old: Old): Old {
  const { agreement, transfer, supervision } = old;
  return {
    ...old,
    cvr: '',
    address: '',
    country: '',
    standing: 'onInstruction',
    dataCategories: [],
    contact: contactOf(old.contact),
    agreement: {
      state: agreement.state,
      text: 'unknown',
      version: '',
      signedOn: agreement.signedOn,
      expiresOn: agreement.expiresOn,
      signedByUs: '',
      signedByThem: '',
      notCovered:
        agreement.notCovered.trim() === '' ? [] : [{ service: agreement.notCovered, processor: null }],
      noticeDays: null,
      objectionDays: null,
      breachHours: null,
      checks: [],
      terms: {
        subject: '',
        duration: '',
        instruction: '',
        place: '',
        atEnd: 'deleteOrReturn',
        help: '',
        audits: '',
        other: '',
      },
      file: null,
      place: '',
    },
    subProcessors: [],
    transfer: { ...transfer, to: [] },
    supervision: { ...supervision, concept: '', evidence: '' },
  };
}

function contactOf(line: string): unknown {
  const [name, phone, email] = ['', '', ''];
  if (/^\S+@\S+$/.test(line)) return { name, phone, email: line };
  const isNumber = /^\+?[\d ()/.-]+$/.test(line) && line.replace(/\D/g, '').length >= 6;
  return isNumber ? { name, phone: line, email } : { name: line, phone, email };
}

/** Facts that cannot be read stay as they are: the policy then counts as changed, which a person can look into. */
function policyFacts(text: string | null): string | null {
  try {
    return text === null ? null : JSON.stringify(inOrder(toldAnew(JSON.parse(text))));
  } catch {
    return text;
  }
}

/** Facts hold what the policy prints: copies are told by their period, agreements by whether they hold. */
const toldAnew = ({ financialYearEnd, ...old }: Old): Old => {
  const rules = old.activities.length === 0 ? [] : old.retentionRules;
  const countsFromYear = rules.some(
    ({ id, start }: Old) => id !== BACKUP && start.kind === 'financialYearEnd',
  );
  return {
    ...old,
    ...(countsFromYear ? { financialYearEnd } : {}),
    activities: old.activities.map((one: Old) => {
      const { legalBases: _legalBases, specialConditions: _specialConditions, ...kept } = one;
      return { ...kept, purposes: purposesOf(one), retention: retentionOf(one), transfers: [] };
    }),
    retentionRules: rules.map(toldRule),
    processors: old.processors.map(({ audiences: _audiences, ...one }: Old) => ({
      ...one,
      standing: 'onInstruction',
      agreement: toldAgreement(one.agreement),
      transfer: { ...one.transfer, to: [] },
    })),
  };
};

const BACKUP = 'ret-backup';

const toldRule = ({ amount, unit, start, ...rule }: Old): Old => ({
  ...(rule.id === BACKUP ? { id: rule.id, name: rule.name } : rule),
  ...toldPeriod(amount, unit),
  start,
});

function toldPeriod(amount: number | null, unit: string): Old {
  if (amount === null || unit === 'until') return { amount: null, unit: 'until' };
  return amount === 0 ? { amount } : { amount, unit };
}

const toldAgreement = ({ state, expiresOn }: Old): Old =>
  state === 'signed' ? { state, expiresOn } : { state: 'missing' };

/** The language of a paper that is held here, or of the facts of one in the archive; undefined when neither says. */
function languageOf({ paper, facts: text }: Old): string | undefined {
  const said = [paper.document?.language, factsLanguage(text)];
  return said.find((language) => language === 'da' || language === 'en');
}

function factsLanguage(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')?.language;
  } catch {
    return undefined;
  }
}

/** Facts are compared as text, so their keys stand in order. */
function inOrder(value: Old): Old {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}
