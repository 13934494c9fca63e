import { describe, expect, it } from 'vitest';
import { type Operation, operationsOf } from '../../../../../electron/services/pdf/finalise/contentStream';
import { markContent } from '../../../../../electron/services/pdf/finalise/markContent';

const unmarked = { removed: new Map(), spaces: new Set<number>() };
const lines = (content: string, marks: Parameters<typeof markContent>[1] = unmarked): string[] =>
  markContent(operationsOf(content), marks).trim().split('\n');

describe('a content stream', () => {
  it('is cut into operations with their operands', () => {
    expect(
      operationsOf('q .24 0 0 -.24 0 841.92 cm\n/P <</MCID 0 >>BDC [<00> -5 (a\\)b) ] TJ EMC Q'),
    ).toEqual<Operation[]>([
      { operator: 'q', source: 'q' },
      { operator: 'cm', source: '.24 0 0 -.24 0 841.92 cm' },
      { operator: 'BDC', source: '/P <</MCID 0 >>BDC' },
      { operator: 'TJ', source: '[<00> -5 (a\\)b) ] TJ' },
      { operator: 'EMC', source: 'EMC' },
      { operator: 'Q', source: 'Q' },
    ]);
  });

  it('may hold dictionaries in dictionaries and brackets in strings', () => {
    const source = '/Span <</A <</B (>>) >> /ActualText <FEFF>>> BDC';
    expect(operationsOf(source)).toEqual([{ operator: 'BDC', source }]);
  });

  it('is refused with an inline image', () => {
    expect(() => operationsOf('BI /W 1 ID x EI')).toThrow('inline image');
  });
});

describe('marking what no structure owns', () => {
  it('encloses paths that paint, and not those that only clip', () => {
    expect(lines('0 0 9 9 re W n 1 0 0 rg 0 0 9 9 re f 1 1 m 2 2 l S')).toEqual([
      '0 0 9 9 re',
      'W',
      'n',
      '1 0 0 rg',
      '/Artifact BMC',
      '0 0 9 9 re',
      'f',
      '1 1 m',
      '2 2 l',
      'S',
      'EMC',
    ]);
  });

  it('encloses a whole text object, so that marks and text objects do not cross', () => {
    expect(lines('BT /F1 9 Tf <01> Tj ET')).toEqual([
      '/Artifact BMC',
      'BT',
      '/F1 9 Tf',
      '<01> Tj',
      'ET',
      'EMC',
    ]);
  });

  it('leaves content alone, writes lost spaces out and turns what is not content into artifacts', () => {
    const content =
      '/P <</MCID 0>> BDC 0 0 9 9 re f EMC /P <</MCID 1>> BDC EMC /TH <</MCID 2>> BDC <01> Tj EMC';
    const marks = {
      removed: new Map([
        [0, 'decoration' as const],
        [2, 'repeated' as const],
      ]),
      spaces: new Set([1]),
    };
    expect(lines(content, marks)).toEqual([
      '/Artifact BMC',
      '0 0 9 9 re',
      'f',
      'EMC',
      '/P <</MCID 1/ActualText<FEFF0020>>> BDC',
      'EMC',
      '/Artifact <</Type/Pagination>> BDC',
      '<01> Tj',
      'EMC',
    ]);
  });
});
