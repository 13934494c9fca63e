import { hasOtherAnswers } from '../../assessment/answersMark';
import { type Assessment, answersOf } from '../../assessment/assessment';
import { changedDpoFacts } from '../../assessment/dpoFacts';
import { openPoints } from '../../assessment/proposals';
import { asksForPreCheck } from '../../assessment/recordSigns';
import { assessmentsOf, isHighRiskUnanswered, nameOfAbout } from '../../assessment/standing';
import type { Binder } from '../../binder';
import type { IsoDate } from '../../calendar';
import { type Finding, found } from '../finding';

const at = ({ id }: Assessment) => ({ subject: 'assessment', id }) as const;

/** Nobody has written down whether a DPO is needed: the firm must be able to show why it has none (Art. 5(2), Art. 37(1)). */
export const dpoAssessmentMissing = (binder: Binder): Finding[] =>
  binder.activities.length === 0 || assessmentsOf(binder, 'dpo').some(({ conclusion }) => conclusion !== null)
    ? []
    : [found('dpoAssessmentMissing', 'look', { place: null, facts: {} })];

/** A DPO conclusion rests on facts of the record that are other now. */
export const dpoAssessmentChanged = (binder: Binder, today: IsoDate): Finding[] =>
  assessmentsOf(binder, 'dpo').flatMap((one) => {
    const facts = changedDpoFacts(one, binder, today);
    return facts.length === 0
      ? []
      : [found('dpoAssessmentChanged', 'old', { place: at(one), facts: { name: one.name, facts } })];
  });

/** Sensitive data, cameras or GPS, and nobody has asked whether a DPIA is needed. A DPIA itself answers that too. */
export const preCheckMissing = (binder: Binder): Finding[] =>
  binder.activities
    .filter((activity) => activity.role !== 'processor' && asksForPreCheck(activity))
    .filter(({ id }) => !isAsked(binder, id))
    .map(({ id, name }) =>
      found('preCheckMissing', 'look', { place: { subject: 'activity', id }, facts: { activity: name } }),
    );

const isAsked = (binder: Binder, activity: string): boolean =>
  assessmentsOf(binder, 'dpiaPreCheck').some(
    ({ about, conclusion }) => about === activity && conclusion !== null,
  ) || assessmentsOf(binder, 'dpia').some(({ about }) => about === activity);

/** A pre-check ended in "make a DPIA", and none has been concluded (Art. 35(1)). */
export const dpiaMissing = (binder: Binder): Finding[] =>
  assessmentsOf(binder, 'dpiaPreCheck')
    .filter(({ conclusion }) => conclusion?.verdict === 'needed')
    .filter(
      ({ about }) =>
        !assessmentsOf(binder, 'dpia').some((dpia) => dpia.about === about && dpia.conclusion !== null),
    )
    .map((one) =>
      found('dpiaMissing', 'missing', {
        place: at(one),
        facts: { activity: nameOfAbout(one, binder) ?? one.name },
      }),
    );

/** A high risk remains, and the authority has not been consulted or has not answered (Art. 36(1) and (2)). */
export const dpiaHighRisk = ({ assessments }: Binder): Finding[] =>
  assessments.filter(isHighRiskUnanswered).map((one) =>
    found('dpiaHighRisk', one.conclusion?.verdict === 'approved' ? 'wrong' : 'missing', {
      place: at(one),
      facts: { name: one.name, isAsked: one.consultation.state === 'sent' },
    }),
  );

/** A conclusion rests on answers that are others now. */
export const assessmentAnswersChanged = ({ assessments }: Binder): Finding[] =>
  assessments
    .filter(hasOtherAnswers)
    .map((one) => found('assessmentAnswersChanged', 'old', { place: at(one), facts: { name: one.name } }));

/** The day on which it was to be looked at again has passed (Art. 35(11)). */
export const assessmentLookPassed = ({ assessments }: Binder, today: IsoDate): Finding[] =>
  assessments.flatMap((one) =>
    one.conclusion === null || one.nextLookOn === null || one.nextLookOn >= today
      ? []
      : [
          found('assessmentLookPassed', 'old', {
            place: at(one),
            facts: { name: one.name, on: one.nextLookOn },
          }),
        ],
  );

/** Points of a checklist for a new system that are not in order (Art. 25). */
export const designPointsOpen = (binder: Binder): Finding[] =>
  assessmentsOf(binder, 'design').flatMap((one) => {
    const points = openPoints(answersOf(one)).map(({ point }) => point);
    return points.length === 0
      ? []
      : [found('designPointsOpen', 'look', { place: at(one), facts: { name: one.name, points } })];
  });
