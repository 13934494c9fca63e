import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../../shared/documents/html';
import type { Block } from '../../../../shared/documents/model';
import { printable } from '../../../../shared/documents/printable';
import { samplePolicy, sampleRecoverySheet } from '../../../support/rawPdf/samplePapers';

const htmlOf = (...blocks: Block[]): string => toHtml({ ...samplePolicy, blocks });

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a browser would read in a piece of markup that holds nothing but text and our no-break spans. */
const readAs = (markup: string): string =>
  markup
    .replace(/<span class="unsplit">(.*?)<\/span>/g, '$1')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

describe('the page of a paper', () => {
  it('names its language and title, and refuses everything but its style sheet and fonts', () => {
    const html = toHtml({ ...samplePolicy, language: 'en', title: 'Salt & <pepper>' });

    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toContain('<title>Salt &amp; &lt;pepper&gt;</title>');
    expect(html).toContain("default-src 'none'; style-src 'self'; font-src 'self'");
    expect(html).not.toMatch(/ style=|<script|https?:/);
  });

  it('prints any text as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const printed = /<p>(.*)<\/p>/s.exec(htmlOf({ kind: 'paragraph', text }))?.[1] ?? '';
        expect(readAs(printed)).toBe(printable(text));
        expect(printed.replace(/<span class="unsplit">|<\/span>/g, '')).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('keeps e-mail and EU-US on one line, but leaves names alone', () => {
    const html = htmlOf(
      { kind: 'paragraph', text: 'Skriv en E-mail om EU-US' },
      { kind: 'table', name: 'e-mail', columns: [{ title: 'A', width: 100 }], rows: [] },
    );

    expect(html).toContain('en <span class="unsplit">E-mail</span> om <span class="unsplit">EU-US</span>');
    expect(html).toContain('aria-label="e-mail"');
  });

  it('drops marks that cannot be seen and makes one line of a pasted text', () => {
    expect(htmlOf({ kind: 'paragraph', text: ' a\u200Bb\r\n\tc  d\u00ADe ' })).toContain(
      '<p>ab c d\u00ADe</p>',
    );
  });
});

describe('a table', () => {
  const table = htmlOf({
    kind: 'table',
    name: 'Trin',
    columns: [
      { title: 'Nr.', width: 10 },
      { title: 'Emne', width: 60, strong: true },
      { title: 'Rettet', width: 30, align: 'center' },
    ],
    rows: [
      ['1', 'Sletning', { ticked: true, word: 'ja' }],
      ['Ny', '', { ticked: false, word: 'nej' }],
    ],
  });

  it('has a head that repeats, widths, and a header for each row', () => {
    expect(table).toContain('<col width="10%"><col width="60%"><col width="30%">');
    expect(table).toContain(
      '<thead><tr><th scope="col">Nr.</th><th scope="col">Emne</th><th scope="col" class="center">Rettet</th></tr></thead>',
    );
    expect(table).toContain('<th scope="row">1</th><td class="strong">Sletning</td>');
    expect(table).toContain('<th scope="row" class="strong">Ny</th>');
  });

  it('has no empty cell', () => {
    expect(table).toContain('<td class="strong">–</td>');
  });

  it('draws a box with its word in it, and a tick when it is ticked', () => {
    const [ticked, empty] = table.split('class="tick"').slice(1);
    expect(ticked).toMatch(/<span class="word">ja<\/span>.*class="box".*class="mark"/);
    expect(empty).toMatch(/<span class="word">nej<\/span>.*class="box"/);
    expect(empty).not.toContain('class="mark"');
  });
});

describe('lines to sign on', () => {
  const signature: Block = { kind: 'signature', dateLabel: 'Dato', name: 'Mette', detail: 'CVR' };
  const heading: Block = { kind: 'heading', level: 2, text: 'Vedtaget' };
  const paragraph: Block = { kind: 'paragraph', text: 'Gælder fra i dag.' };
  const together = (html: string): string => html.split('<div class="together">')[1] ?? '';

  it('take the paragraph before them and its heading along to the next page', () => {
    const kept = together(htmlOf(paragraph, heading, paragraph, signature));
    expect(kept).toMatch(/^\n<h2>Vedtaget<\/h2>\n<p>Gælder fra i dag\.<\/p>\n<div class="signature">/);
  });

  it('take a heading along when there is no paragraph', () => {
    expect(together(htmlOf(heading, signature))).toMatch(/^\n<h2>/);
  });

  it('stand by themselves after a list, where the style sheet binds them', () => {
    expect(htmlOf({ kind: 'list', items: ['a'] }, signature)).not.toContain('class="together"');
  });

  it('get the last row of the table before them when they are asked to', () => {
    const table: Block = {
      kind: 'table',
      name: 'T',
      columns: [{ title: 'A', width: 100 }],
      rows: [['1'], ['2']],
    };
    const paper = { ...samplePolicy, blocks: [table, paragraph, table, signature] };
    expect(toHtml(paper)).not.toContain('<tr class="newPage">');
    expect(toHtml(paper, 'lastRowMoved').match(/<tr class="newPage"><th scope="row">2/g)).toHaveLength(1);
  });

  it('print the statement above the lines', () => {
    const html = htmlOf({ ...signature, statement: 'Jeg har set det.' });
    expect(html.indexOf('Jeg har set det.')).toBeLessThan(html.indexOf('class="line"'));
  });
});

describe('the recovery sheet', () => {
  it('numbers the groups of the key', () => {
    const html = toHtml(sampleRecoverySheet);
    expect(html.match(/<p class="group">/g)).toHaveLength(8);
    expect(html).toContain('<span class="number">3</span> H7QD');
    expect(html).toContain('<p class="writingLine">Her ligger sikkerhedskopien</p>');
  });
});
