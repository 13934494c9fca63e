import { shows, signIn } from '../../../reference/findingWords';
import type { Binder } from '../../binder';
import { type Finding, type FindingPlace, found } from '../finding';

/** A certificate or an auditor's statement is worth what can be shown of it (Art. 32, Art. 28(5)). */
export const certificateWithoutProof = ({ securityMeasures, processors }: Binder): Finding[] => [
  ...securityMeasures
    .filter(({ name, note, state }) => state === 'inPlace' && shows(`${name} ${note}`, 'certificate'))
    .flatMap(({ id, name, evidence }) =>
      unproven({ place: { subject: 'securityMeasure', id }, name, evidence, isChosen: false }),
    ),
  ...processors.flatMap(({ id, name, supervision: { concept, evidence }, agreement }) => {
    const isChosen = CERTIFIED.has(concept);
    if (!isChosen && !agreement.checks.some(({ note }) => shows(note, 'certificate'))) return [];
    return unproven({ place: { subject: 'processor', id }, name, evidence, isChosen });
  }),
];

/** Supervision by certificate, and by an independent auditor's statement. */
const CERTIFIED = new Set(['con-4', 'con-5']);

type Claim = {
  place: FindingPlace;
  name: string;
  evidence: string;
  /** Whether a person chose to rely on it; else only words point at it. */
  isChosen: boolean;
};

function unproven({ place, name, evidence, isChosen }: Claim): Finding[] {
  if (evidence !== '' && shows(evidence, 'year')) return [];
  const lacks = evidence === '' ? 'proof' : 'expiry';
  const severity = isChosen && lacks === 'proof' ? 'missing' : 'look';
  return [found('certificateWithoutProof', severity, { place, facts: { name, lacks } })];
}

/** What the firm itself knows to be wrong with a place where data lie (Art. 32). */
export const systemWeakness = ({ systems }: Binder): Finding[] =>
  systems
    .filter(({ weakness }) => weakness !== '')
    .map(({ id, name, weakness }) =>
      found('systemWeakness', 'look', { place: { subject: 'system', id }, facts: { name, weakness } }),
    );

/** What is done "for a time" needs a day on which it ends (Art. 5(1)(e)). */
export const weaknessWithoutEnd = ({ systems, activities, retentionRules }: Binder): Finding[] => {
  const told: { place: FindingPlace; name: string; text: string }[] = [
    ...systems.map(({ id, name, weakness, note, holds }) => ({
      place: { subject: 'system' as const, id },
      name,
      text: `${weakness} ${note} ${holds}`,
    })),
    ...activities.map(({ id, name, note }) => ({
      place: { subject: 'activity' as const, id },
      name,
      text: note,
    })),
    ...retentionRules
      .filter(({ amount }) => amount === null)
      .map(({ id, name, note, start }) => ({
        place: { subject: 'retentionRule' as const, id },
        name,
        text: `${note} ${start.kind === 'event' ? start.text : ''}`,
      })),
  ];
  return told
    .filter(({ text }) => shows(text, 'forATime') && !shows(text, 'endDate'))
    .map(({ place, name, text }) =>
      found('weaknessWithoutEnd', 'look', {
        place,
        facts: { name, words: signIn(text, 'forATime') ?? '' },
      }),
    );
};
