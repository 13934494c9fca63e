import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cookie } from '../../../../../shared/domain/site/cookie';
import { durationInWords } from '../../../../../shared/domain/site/cookieDuration';
import { readCookieList } from '../../../../../shared/domain/site/cookieList';

const place = { language: 'da', today: '2026-11-24' } as const;
const read = (text: string) => readCookieList(text, place);
const first = (text: string) => read(text).cookies[0];

describe('a pasted list is read', () => {
  test.each([
    [
      'developer tools, by tab',
      'Name\tValue\tDomain\tPath\tExpires / Max-Age\tSize\n_ga\tGA1.2.3\t.lindholm.example\t/\t2028-11-23T10:00:00.000Z\t30',
      { name: '_ga', domain: '.lindholm.example', duration: '2 år', category: 'statistics' },
    ],
    [
      'developer tools without titles',
      'PHPSESSID\tabc\tlindholm.example\t/\tSession\t20',
      {
        name: 'PHPSESSID',
        domain: 'lindholm.example',
        duration: 'Til browseren lukkes',
        category: 'necessary',
      },
    ],
    [
      'a Danish spreadsheet by semicolon, in another order',
      'Kategori;Formål;Navn;Udløb\nMarkedsføring;Viser reklamer;xyz;1 år',
      { name: 'xyz', purpose: 'Viser reklamer', duration: '1 år', category: 'marketing', isSuggested: false },
    ],
    [
      'commas, with a comma in quotation marks',
      'name,provider,purpose,duration\nabc,Firma,"Husker sprog, og land",31536000',
      { name: 'abc', setBy: 'Firma', purpose: 'Husker sprog, og land', duration: '1 år' },
    ],
    ['a name on each line', '_fbp\nnoget', { name: '_fbp', category: 'marketing', isSuggested: true }],
  ])('%s', (_what, text, cookie) => {
    expect(first(text)).toMatchObject(cookie);
    expect(read(text).unread).toEqual([]);
  });

  test('values of cookies are not kept', () => {
    expect(JSON.stringify(read('Name\tValue\tDomain\n_ga\themmelig-vaerdi\tlindholm.example'))).not.toContain(
      'hemmelig',
    );
  });

  test('the same name on another domain is another cookie, on the same it is merged', () => {
    const list = read('Navn;Domæne;Formål\nid;a.example;\nid;b.example;\nid;.a.example;Husker kurven');
    expect(list.cookies).toHaveLength(2);
    expect(list.repeated).toBe(1);
    expect(list.cookies[0]?.purpose).toBe('Husker kurven');
  });

  test('what is not understood is listed with its number, as it was', () => {
    const list = read(
      `Navn;Formål\n_ga;Statistik\n;uden navn\nDette er ikke en cookie;x\n${'n'.repeat(5000)};y`,
    );
    expect(list.unread.map(({ number, reason }) => [number, reason])).toEqual([
      [3, 'noName'],
      [4, 'strangeName'],
      [5, 'nameTooLong'],
    ]);
    expect(list.unread[0]?.text).toBe(';uden navn');
  });

  test('500 lines are 500 cookies', () => {
    const lines = Array.from({ length: 500 }, (_, at) => `c${at}\tv\tlindholm.example\t/\tSession`);
    expect(read(lines.join('\r\n')).cookies).toHaveLength(500);
  });
});

test('whatever is pasted, nothing is thrown, every line is counted once, and each cookie is fit to be saved', () => {
  const line = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('_ga', 'Navn', 'domain', '', 'a.example', '"', '1 år', 'x y', 'marketing'))
      .map((cells) => cells.join('\t')),
    fc.array(fc.constantFrom('_ga', 'Navn', 'udløb', '', '"a;b"', 'session')).map((cells) => cells.join(';')),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const list = read(text);
      const full = text.split(/\r\n|\r|\n|\u2028|\u2029/).filter((one) => one.trim() !== '');
      expect(list.cookies.length + list.repeated + list.headers + list.unread.length).toBe(full.length);
      for (const { number, text: said } of list.unread)
        expect(text.split(/\r\n|\r|\n|\u2028|\u2029/)[number - 1]).toBe(said);
      for (const cookie of list.cookies) expect(Cookie.safeParse(cookie).success).toBe(true);
    }),
  );
});

test.each([
  ['', ''],
  ['Session', 'Til browseren lukkes'],
  ['-1', 'Til browseren lukkes'],
  ['1 år', '1 år'],
  ['86400', '1 dag'],
  ['3600 s', '1 time'],
  ['60', '1 minut'],
  ['24-11-2027', '1 år'],
  ['24.05.2027', '6 måneder'],
  ['2026-12-24', '30 dage'],
  ['2025-01-01', '2025-01-01'],
  ['31-02-2027', '31-02-2027'],
  ['så længe I vil', 'så længe I vil'],
])('the duration %s is %s', (given, told) => {
  expect(durationInWords(given, 'da', '2026-11-24')).toBe(told);
});
