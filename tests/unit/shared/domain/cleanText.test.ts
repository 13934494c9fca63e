import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../../../shared/domain/cleanText';

describe('pasted text', () => {
  it.each([
    ['tags of a web page', '<p class="MsoNormal"><b>Kunder</b>:<o:p></o:p></p>', '\nKunder:\n'],
    ['codes for letters', 'L&aring;se&nbsp;&amp; n&oslash;gler &#230;&#xF8;', 'Låse & nøgler æø'],
    ['bullets of Word', '•\tEt\n\uf0b7  to\n▪ tre', '- Et\n- to\n- tre'],
    ['dashes where a page ended', 'Før\n----------------\nefter', 'Før\n\nefter'],
    ['unseen signs', '\ufeffAb\u200bc\u0007d\u00ade', 'Abcde'],
    ['odd line breaks', 'a\r\nb\u2028c\vd', 'a\nb\nc\nd'],
    ['hard spaces', 'a\u00a0\u00a0b\t c', 'a b c'],
  ])('loses %s', (_what, pasted, clean) => {
    expect(cleanText(pasted)).toBe(clean);
  });

  it.each([
    'a < b og b > a',
    '<navn>',
    'x <3 y',
    'R&D; salg',
    'A - b - c',
    '- et\n- to',
    '§ 5, stk. 2',
    'ordrer, om 5 min',
  ])('keeps what is meant: %s', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('stays one line in a field of one line', () => {
    expect(cleanLine('Lindholm\r\nLåse & Alarm\n')).toBe('Lindholm Låse & Alarm');
  });

  it('of plain letters is left alone, and nothing is cleaned twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÆØÅæøå0-9.,()]{0,60}$/), (text) => {
        expect(cleanText(text)).toBe(text);
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<b>', '</p>', 'a', ' ', '\n', '•', 'ø', '\u00ad') }),
        (text) => {
          const once = cleanText(text);
          expect(cleanText(once)).toBe(once);
        },
      ),
    );
  });
});
