import { expect, test } from 'vitest';
import { findings } from '../../../../../shared/domain/finding/findings';
import { oncePerEntry } from '../../../../../shared/domain/finding/oncePerEntry';
import { MOST_COOKIES } from '../../../../../shared/domain/site/cookie';
import { aBinder, today } from '../../../../support/builders';
import { aCookie, aSite } from '../../../../support/site';

test('each text is looked at once, however many there are', () => {
  let looks = 0;
  const texts = Array.from({ length: MOST_COOKIES * 4 }, (_, at) => ({
    place: { id: `s${at % 2}` },
    get text() {
      looks += 1;
      return `tekst ${at % 6000}`;
    },
  }));
  expect(oncePerEntry(texts)).toHaveLength(6000);
  expect(looks).toBe(texts.length);
});

test('the texts of a full list of cookies are gathered once, and names of cookies are no words of the firm', () => {
  let looks = 0;
  const cookies = Array.from({ length: MOST_COOKIES }, (_, at) => {
    const cookie = aCookie({ name: `<b>${at}</b>`, domain: `<i>${at}.example` });
    return Object.defineProperty(cookie, 'purpose', {
      enumerable: true,
      get: () => {
        looks += 1;
        return at === 0 ? 'Efter cookieloven' : `Formål ${at}`;
      },
    });
  });
  const found = findings(aBinder({ sites: [aSite({ cookies })] }), today);
  expect(looks).toBe(MOST_COOKIES);
  expect(found.filter(({ rule }) => rule === 'outdatedLaw')).toHaveLength(1);
  expect(found.filter(({ rule }) => rule === 'pastedMarks')).toEqual([]);
});
