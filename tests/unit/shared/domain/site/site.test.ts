import { describe, expect, test } from 'vitest';
import { saveSite } from '../../../../../shared/domain/entries';
import { findings } from '../../../../../shared/domain/finding/findings';
import { cookieKey, needsConsent } from '../../../../../shared/domain/site/cookie';
import { addCookies, removeCookie, saveCookie } from '../../../../../shared/domain/site/siteCookies';
import { siteDates } from '../../../../../shared/domain/site/siteDates';
import { aBinder } from '../../../../support/builders';
import { aCookie, aSite } from '../../../../support/site';
import { unwrap } from '../../../../support/unwrap';

const binder = aBinder({ sites: [aSite()] });

test.each([
  ['necessary', false],
  ['preferences', true],
  ['statistics', true],
  ['marketing', true],
  ['unknown', null],
] as const)(
  'a cookie that is %s needs consent: %s (sections 3 and 4 of BEK 1148/2011)',
  (category, needs) => {
    expect(needsConsent(aCookie({ category }))).toBe(needs);
  },
);

describe('the cookies of a site', () => {
  test('stay when the site is saved', () => {
    expect(
      unwrap(saveSite(binder, aSite({ cookies: [], name: 'Ny' }), '2026-11-24')).sites[0]?.cookies,
    ).toHaveLength(1);
  });
  test('keep what was written when they are pasted again', () => {
    const pasted = [aCookie({ purpose: 'Andet' }), aCookie({ name: 'ny' })];
    expect(unwrap(addCookies(binder, 's1', pasted)).sites[0]?.cookies.map(({ purpose }) => purpose)).toEqual([
      'Tæller besøg',
      'Tæller besøg',
    ]);
  });
  test('are changed, removed, and not there twice', () => {
    const key = cookieKey(aCookie());
    const changed = unwrap(saveCookie(binder, 's1', { key, cookie: aCookie({ category: 'unknown' }) }));
    expect(changed.sites[0]?.cookies[0]?.category).toBe('unknown');
    expect(unwrap(removeCookie(binder, 's1', key)).sites[0]?.cookies).toEqual([]);
    expect(saveCookie(binder, 's1', { key: null, cookie: aCookie() })).toMatchObject({
      error: { code: 'cookie-exists' },
    });
    expect(removeCookie(binder, 's1', 'borte')).toMatchObject({ error: { code: 'not-found' } });
  });
});

test('a site is looked at again after a year', () => {
  expect(siteDates(binder)).toMatchObject([{ kind: 'cookieCheck', on: '2027-05-01' }]);
});

test.each([
  ['cookiesUnknown', aSite({ cookies: [aCookie({ category: 'unknown' })] })],
  ['cookiesUnconfirmed', aSite({ cookies: [aCookie({ isSuggested: true })] })],
  ['cookiesWithoutSolution', aSite({ hasSolution: 'no' })],
  ['siteNotChecked', aSite({ checkedOn: null })],
  ['siteNotChecked', aSite({ checkedOn: '2025-01-01' })],
])('%s is found', (rule, site) => {
  const rules = (one: typeof site) =>
    findings(aBinder({ sites: [one] }), '2026-11-24').map((found) => found.rule);
  expect(rules(site)).toContain(rule);
  expect(rules(aSite())).not.toContain(rule);
});

test.each([
  [{ solutionSince: '2026-03-02', solutionCheckedOn: '2026-03-01' }, ['solutionCheckedOn']],
  [{ solutionSince: '2026-03-02', solutionCheckedOn: '2026-03-02' }, null],
  [{ checkedOn: '2026-11-25' }, ['checkedOn']],
  [{ checkedOn: '2026-11-24' }, null],
] as const)('days of a site that cannot be are refused: %o', (days, fields) => {
  const site = aSite({ solutionSince: null, solutionCheckedOn: null, checkedOn: null, ...days });
  const saved = saveSite(aBinder(), site, '2026-11-24');
  expect(saved.ok ? null : saved.error).toEqual(fields === null ? null : { code: 'invalid-input', fields });
});
