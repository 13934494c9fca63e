import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../../shared/documents/printable';
import { SUBSTITUTE, unprintableIn, withSubstitutes } from '../../../../shared/domain/unprintable';
import letters from '../../../../shared/reference/data/font-letters.json';
import { sourceFiles } from '../../house/sourceTree';

const folder = new URL('../../../../assets/fonts/', import.meta.url).pathname;

/** The letters that every font of running text has, as the files themselves say. */
function lettersOfFonts(): number[] {
  const sets = readdirSync(folder)
    .filter((name) => /^(IBMPlexSans|SourceSerif4).*\.ttf$/.test(name))
    .map((name) => new Set(fontkit.create(readFileSync(join(folder, name))).characterSet));
  const [first = new Set<number>(), ...rest] = sets;
  return [...first]
    .filter((code) => code >= 0x20 && code !== 0x7f && rest.every((set) => set.has(code)))
    .sort((a, b) => a - b);
}

const lettersOfTable = letters.ranges.flatMap((range) => {
  const [from = 0, to = from] = range.split('-').map((code) => Number.parseInt(code, 16));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
});

describe('the letters that can be printed', () => {
  it('are those that all fonts of the papers have', () => {
    expect(lettersOfTable).toEqual(lettersOfFonts());
  });

  it.each([
    ['Danish', 'Ærø Å, “gåseøjne” – 5½ år, § 12, 100 €'],
    ['other Latin', 'Łukasz Žižek, Şahin, Nguyễn, İstanbul, Façade'],
    ['Greek and Cyrillic', 'Γιώργος, Юлия Шевченко'],
  ])('cover %s', (_what, text) => {
    expect(unprintableIn(text)).toEqual([]);
    expect(printable(text)).toBe(text.normalize('NFC'));
  });

  it.each([
    ['emoji', 'Tak 👍🏽 for 👩‍👩‍👧 hjælpen ❤️', 'Tak [?] for [?] hjælpen [?]'],
    ['Hebrew', 'שלום Jensen', '[?] Jensen'],
    ['Arabic', 'مرحبا بكم', '[?] [?]'],
    ['Chinese', '中文', '[?]'],
    ['a tick', '☐ ja', '[?] ja'],
  ])('do not cover %s, which is told and gets a substitute', (_what, text, printed) => {
    expect(unprintableIn(text).length).toBeGreaterThan(0);
    expect(printable(text)).toBe(printed);
  });

  it('are named each once', () => {
    expect(unprintableIn('😀 a 😀 ש')).toEqual(['😀', 'ש']);
  });

  it('are all that our own words in papers use', () => {
    const files = [...sourceFiles('shared/text'), ...sourceFiles('shared/reference')];
    for (const { path, text } of files) expect([path, ...unprintableIn(text)]).toEqual([path]);
  });

  it('are all that is left of any text, and a text is printed the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const printed = printable(text);
        expect(unprintableIn(printed)).toEqual([]);
        expect(printable(printed)).toBe(printed);
      }),
      { numRuns: 500 },
    );
  });

  it('include those of the substitute itself', () => {
    expect(withSubstitutes(SUBSTITUTE)).toBe(SUBSTITUTE);
  });
});
