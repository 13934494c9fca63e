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

test('the inspection folder holds what the registers hold', () => {
  const kinds = papersOfRegisters(binder).map(({ kind }) => kind);
  expect(kinds).toEqual(
    expect.arrayContaining(['consentRegister', 'marketingRules', 'cookieRegister', 'cookiePolicy']),
  );
  expect(papersOfRegisters(aBinder()).map(({ kind }) => kind)).not.toContain('consentRegister');
});
