import { expect, test } from 'vitest';
import { findingPage } from '../../../../../renderer/features/findings/findingPage';
import { findings } from '../../../../../shared/domain/finding/findings';
import { aDesignCheck } from '../../../../support/assessment';
import { aBinder, anActivity, today } from '../../../../support/builders';
import { aCookie, aSite } from '../../../../support/site';

const binder = aBinder({
  contactPerson: null,
  activities: [anActivity({ id: 'act-tv', dataCategories: ['c-video'] })],
  assessments: [aDesignCheck({ id: 'ny-kalender' })],
  sites: [
    aSite({
      id: 'shop',
      hasSolution: 'no',
      checkedOn: null,
      cookies: [
        aCookie(),
        aCookie({ name: 'gæt', isSuggested: true }),
        aCookie({ name: 'x', category: 'unknown' }),
      ],
    }),
  ],
});

test.each([
  ['dpoAssessmentMissing', '/registers/assessments'],
  ['preCheckMissing', '/registers/assessments'],
  ['designPointsOpen', '/registers/assessments/ny-kalender'],
  ['cookiesUnknown', '/registers/cookies/shop'],
  ['cookiesUnconfirmed', '/registers/cookies/shop'],
  ['cookiesWithoutSolution', '/registers/cookies/shop'],
  ['siteNotChecked', '/registers/cookies/shop'],
  ['contactPersonMissing', null],
])('%s is settled on %s', (rule, page) => {
  const finding = findings(binder, today).find((one) => one.rule === rule);
  expect(finding === undefined ? 'not found' : findingPage(finding)).toBe(page);
});
