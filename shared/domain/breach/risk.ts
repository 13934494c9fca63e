import {
  type Breach,
  type HarmAnswer,
  harms,
  type Likelihood,
  type Risk,
  risks,
  type Severity,
  severities,
} from './breach';

type Assessed = Pick<Breach, 'harms' | 'likelihood' | 'guarded' | 'encrypted' | 'kinds'>;

/** What made the proposal what it is, so that it can be told with it. */
export type RiskProposal = { risk: Risk; because: 'answers' | 'guarded' | 'encrypted'; severity: Severity };

/** By severity, then by likelihood: our own table, a help to the judgement of Arts. 33(1) and 34(1) and no rule of the law. */
const table: Record<Severity, Record<Likelihood, Risk>> = {
  negligible: { unlikely: 'none', possible: 'none', likely: 'none', almostCertain: 'none' },
  limited: { unlikely: 'none', possible: 'risk', likely: 'risk', almostCertain: 'risk' },
  significant: { unlikely: 'risk', possible: 'risk', likely: 'high', almostCertain: 'high' },
  severe: { unlikely: 'risk', possible: 'high', likely: 'high', almostCertain: 'high' },
};

const asSeverity = (answer: HarmAnswer): Severity => (answer === 'unknown' ? 'significant' : answer);

/** The worst of the four harms; null until all four questions are answered. */
export function severityOf(answers: Breach['harms']): Severity | null {
  const given = harms.map((harm) => answers[harm]);
  if (given.some((answer) => answer === null)) return null;
  const levels = given.map((answer) => severities.indexOf(asSeverity(answer ?? 'unknown')));
  return severities[Math.max(...levels)] ?? null;
}

/**
 * The risk that follows from the answers; null until they are all given. CPR numbers, special and criminal data are never
 * without risk. Where nobody can read the data and their secrecy was the only thing lost, a high risk is taken down to a risk,
 * and no further: that frees from telling the people (Art. 34(3)(a)) and not from notifying (Art. 33(1)).
 */
export function proposedRisk(breach: Assessed): RiskProposal | null {
  const severity = severityOf(breach.harms);
  if (severity === null || breach.likelihood === null) return null;
  const risk = table[severity][breach.likelihood];
  if (risk === 'high' && isUnreadable(breach)) return { risk: 'risk', because: 'encrypted', severity };
  return risk === 'none' && breach.guarded.length > 0
    ? { risk: 'risk', because: 'guarded', severity }
    : { risk, because: 'answers', severity };
}

/** Encrypted, and nothing else than the secrecy was lost: a copy that is gone or wrong harms however well it was locked. */
const isUnreadable = ({ encrypted, kinds }: Pick<Breach, 'encrypted' | 'kinds'>): boolean =>
  encrypted === 'yes' && kinds.length > 0 && kinds.every((kind) => kind === 'confidentiality');

/** Whether the person decided on less than was proposed, which the reasoning has to carry. */
export const isBelowProposal = (risk: Risk, proposal: RiskProposal | null): boolean =>
  proposal !== null && risks.indexOf(risk) < risks.indexOf(proposal.risk);
