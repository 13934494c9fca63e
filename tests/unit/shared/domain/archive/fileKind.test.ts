import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileKind, fileKinds, keptFileName, kindOfName } from '../../../../../shared/domain/archive/fileKind';
import { aDocx, aJpg, anExe, aPdf, aPng, aZip } from '../../../../support/someFiles';

const whole = { pdf: aPdf, jpg: aJpg, png: aPng, docx: aDocx };

describe('what a file is', () => {
  test.each(fileKinds)('a %s is known by what stands in it', (kind) => {
    expect(fileKind(whole[kind]())).toBe(kind);
  });

  test('a program is none, whatever it is called, and neither is a page or nothing at all', () => {
    const page = new TextEncoder().encode('<!doctype html><script>alert(1)</script>%PDF-1.7');
    for (const bytes of [anExe(), page, new Uint8Array()]) expect(fileKind(bytes)).toBeNull();
  });

  test('a program with the beginning of a PDF further in is no PDF', () => {
    expect(fileKind(Uint8Array.from([...anExe(), ...aPdf()]))).toBeNull();
  });

  test('a zip file that is no Word document is none, and neither is one with macros', () => {
    expect(fileKind(aZip())).toBeNull();
    expect(fileKind(aZip('[Content_Types].xml', 'xl/workbook.xml'))).toBeNull();
    expect(fileKind(aZip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'))).toBeNull();
  });

  test('a zip file whose table of contents lies is none', () => {
    const bytes = aDocx();
    const end = bytes.length - 22;
    const at = (offset: number, value: number) => {
      const changed = Uint8Array.from(bytes);
      changed[end + offset] = value;
      return changed;
    };
    for (const lying of [at(10, 4), at(11, 255), at(16, 1), at(19, 255)]) expect(fileKind(lying)).toBeNull();
  });

  test('a beginning that is cut short says nothing', () => {
    const begins = { pdf: 8, jpg: 20, png: 32, docx: aDocx().length - 1 };
    for (const kind of fileKinds) expect(fileKind(whole[kind]().subarray(0, begins[kind]))).toBeNull();
  });

  test('a picture without a size is none', () => {
    const flat = Uint8Array.from(aPng());
    flat.fill(0, 16, 20);
    expect(fileKind(flat)).toBeNull();
  });

  test('no bytes make it stumble, also in the middle of a larger piece of memory', () => {
    const starts = [[], [0x50, 0x4b, 3, 4], [0xff, 0xd8, 0xff], [0x25, 0x50, 0x44, 0x46]];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        const bytes = Uint8Array.from([7, 7, 7, ...start, ...rest]).subarray(3);
        const kind = fileKind(bytes);
        expect(kind === null || fileKinds.includes(kind)).toBe(true);
      }),
    );
  });

  test('a Word document that somebody broke anywhere is taken for one or refused, never for another kind', () => {
    const bytes = aDocx();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const broken = Uint8Array.from(bytes);
        broken[at] = value;
        expect([null, 'docx']).toContain(fileKind(broken));
      }),
    );
  });
});

describe('what it is called afterwards', () => {
  test('keeps its own name, with the ending of what it is', () => {
    expect(keptFileName('Aftale med Nordvest.PDF', 'pdf')).toBe('Aftale med Nordvest.PDF');
    expect(keptFileName('scan.jpeg', 'jpg')).toBe('scan.jpeg');
    expect(keptFileName('aftale.exe', 'pdf')).toBe('aftale.exe.pdf');
    expect(keptFileName('Aftale 1. maj', 'docx')).toBe('Aftale 1. maj.docx');
  });

  test('leads no path elsewhere and hides nothing', () => {
    expect(keptFileName('../../etc/passwd', 'pdf')).toBe('etc passwd.pdf');
    expect(keptFileName('aftale\u202Efdp.exe', 'pdf')).toBe('aftale fdp.exe.pdf');
    expect(keptFileName('   ', 'png')).toBe('png.png');
  });

  test('tells its kind, fits in a line and has no mark of a path, whatever it was', () => {
    const name = fc.string({ maxLength: 400, unit: 'binary' });
    fc.assert(
      fc.property(name, fc.constantFrom(...fileKinds), (given, kind) => {
        const kept = keptFileName(given, kind);
        expect(kindOfName(kept)).toBe(kind);
        expect(kept.length).toBeLessThan(300);
        expect(kept).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
        expect(kept.trim()).toBe(kept);
        expect(keptFileName(kept, kind)).toBe(kept);
      }),
    );
  });
});
