import { describe, expect, test } from 'vitest';
import { readingText } from '../../../../shared/documents/reading';
import { papersOfRegisters, registerPaperOf } from '../../../../shared/documents/registerPapers';
import type { RegisterPaper } from '../../../../shared/domain/document/registerPaper';
import { aBinder, now } from '../../../support/builders';
import { aGivenConsent, aWording } from '../../../support/consent';
import { plain } from '../../../support/paperText';
import { aCookie, aSite } from '../../../support/site';

const binder = aBinder({
  consents: [
    aWording({ version: 2, words: 'Nye ord', earlier: [{ version: 1, words: 'Gamle ord', from: null }] }),
    aGivenConsent({ withdrawnOn: '2026-11-01', stopped: 'Taget af nyhedsbrevet' }),
    aWording({ id: 'w2', name: 'Børn', askedOf: 'children' }),
  ],
  sites: [aSite({ cookies: [aCookie(), aCookie({ name: 'ukendt', category: 'unknown' })] })],
});
const said = (kind: RegisterPaper, subject: string | null = null): string => {
  const paper = registerPaperOf({ kind, subject }, binder, now);
  return paper === null ? '' : plain(readingText(paper));
};

describe('the list of consents', () => {
  test.each([
    'Nyhedsbrev, version 2 (bruges nu)',
    'Nyhedsbrev, version 1 (brugt før)',
    'Gamle ord',
    'Nyhedsbrev, version 1',
    'ikke stoppet endnu',
    'Taget af nyhedsbrevet',
    'Mappen i skabet',
  ])('says %s', (words) => expect(said('consentRegister')).toContain(words));
});

test('the declaration holds the words and the right to withdraw, for children the line of a guardian', () => {
  expect(said('consentForm', 'w1')).toMatch(/Nye ord[\s\S]*trække dit samtykke tilbage/);
  expect(said('consentForm', 'w1')).not.toContain('forældremyndigheden');
  expect(said('consentForm', 'w2')).toMatch(/forældremyndigheden[\s\S]*15 år/);
  expect(registerPaperOf({ kind: 'consentForm', subject: 'g1' }, binder, now)).toBeNull();
});

test('the text for a site tells of what is known only, the list of all', () => {
  expect(said('cookiePolicy', 's1')).toMatch(/Cookies på Webshoppen[\s\S]*Statistik[\s\S]*_ga/);
  expect(said('cookiePolicy', 's1')).not.toContain('ukendt');
  expect(said('cookieRegister')).toMatch(/Kagebanner[\s\S]*ukendt[\s\S]*Skal afklares/);
});

describe('the text for a site promises no more than the firm has said', () => {
  const policyOf = (site: Parameters<typeof aSite>[0]): string => {
    const paper = registerPaperOf(
      { kind: 'cookiePolicy', subject: 's1' },
      aBinder({ sites: [aSite(site)] }),
      now,
    );
    return paper === null ? '' : plain(readingText(paper));
  };
  test.each([
    ['no', 'Siden spørger dig ikke endnu'],
    ['unknown', 'Vi har ikke afklaret endnu, om siden spørger dig'],
  ] as const)('without a solution (%s)', (hasSolution, says) => {
    const policy = policyOf({ hasSolution });
    expect(policy).toContain(says);
    expect(policy).not.toMatch(/når du har sagt ja|du vælger selv|Kagebanner/);
  });
  test('with one it says that the site asks', () => {
    expect(policyOf({})).toMatch(/når du har sagt ja[\s\S]*du vælger selv[\s\S]*Kagebanner/);
  });
  test.each([
    ['unknown cookies', aCookie({ category: 'unknown' })],
    ['guesses that nobody has confirmed', aCookie({ category: 'necessary', isSuggested: true })],
  ])('%s are told as not cleared', (_case, cookie) => {
    const policy = policyOf({ hasSolution: 'no', cookies: [cookie] });
    expect(policy).toMatch(/Siden har 1 cookie, hvor vi ikke har afklaret endnu/);
    expect(policy).not.toMatch(/ingen cookies|nødvendige|kræver ikke/i);
  });
  test('necessary ones alone, and a site nobody has looked at', () => {
    expect(policyOf({ cookies: [aCookie({ category: 'necessary' })] })).toContain(
      'kun til nødvendige cookies',
    );
    expect(policyOf({ cookies: [], checkedOn: null })).toContain('ikke set efter endnu');
  });
});

test('what a firm is to do is told as a rule, beside what it has done', () => {
  expect(said('cookieRegister')).toContain('skal følge cookiereglerne');
  expect(said('cookieRegister')).not.toContain('hjemmesider følger');
  expect(said('consentRegister')).not.toMatch(/Vi kan altid|Så stopper vi/);
});

test('pictures may rest on a legitimate interest too (the reference on pictures of staff)', () => {
  expect(said('consentRegister')).toMatch(/Billeder af mennesker[^.]*legitim interesse/);
});

test('the old section on marketing is told as the reference has it (s. 6/6 a until 1 July 2017)', () => {
  expect(said('marketingRules')).toContain('i § 6/§ 6 a');
  expect(said('marketingRules')).not.toMatch(/14 dage|fax/);
});

test('the inspection folder holds what the registers hold', () => {
  const kinds = papersOfRegisters(binder).map(({ kind }) => kind);
  expect(kinds).toEqual(
    expect.arrayContaining(['consentRegister', 'marketingRules', 'cookieRegister', 'cookiePolicy']),
  );
  expect(papersOfRegisters(aBinder()).map(({ kind }) => kind)).not.toContain('consentRegister');
});
