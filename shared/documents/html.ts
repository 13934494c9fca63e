import { dividable } from './dividable';
import { languageTag } from './languageTag';
import type { Block, Cell, Column, PaperDocument, Tick } from './model';
import { printable } from './printable';
import { readingOfCell } from './reading';

/**
 * `lastRowMoved` puts the last row of a table on the page of the lines to sign on that follow it. Chromium does so by
 * itself, but not when the table has come over from the page before; the self-check then asks for this layout.
 * `sectionsMoved` starts sections on pages of their own: with very tall rows Chromium may split one, although a heading
 * further up would have been the place to break.
 */
export type Layout = 'normal' | 'lastRowMoved' | 'sectionsMoved';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

// The page has no scripts, no pictures and nobody to talk to; the printer's session refuses the rest as well.
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The one place where a paper becomes markup, and the one place where its text is escaped.
 * The page asks for `paper.css` beside it and for the fonts that file names, and for nothing else.
 */
export const toHtml = (paper: PaperDocument, layout: Layout = 'normal'): string =>
  `<!doctype html>
<html lang="${languageTag(paper)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<title>${escaped(paper.title)}</title>
<link rel="stylesheet" href="paper.css">
</head>
<body class="${bodyClasses(paper, layout)}">
${keptTogether(paper.blocks)
  .map((group, index, all) =>
    groupHtml(group, layout === 'lastRowMoved' && startsWithSignature(all[index + 1])),
  )
  .join('\n')}
</body>
</html>
`;

const bodyClasses = ({ kind, layout: lies }: PaperDocument, layout: Layout): string =>
  [kind, ...(lies === undefined ? [] : [lies]), ...(layout === 'sectionsMoved' ? [layout] : [])].join(' ');

/**
 * Lines to sign on are never alone on a page: the paragraph before them, and its heading, are bound to them.
 * After a table or a list the style sheet's `break-before: avoid` does the same with the last rows.
 */
function keptTogether(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const bound: Block[] = [block];
    if (block.kind === 'signature') {
      bound.unshift(...takeLast(groups, 'paragraph'));
      bound.unshift(...takeLast(groups, 'heading'));
    }
    groups.push(bound);
  }
  return groups;
}

function takeLast(groups: Block[][], kind: Block['kind']): Block[] {
  const last = groups.at(-1);
  if (last?.length !== 1 || last[0]?.kind !== kind) return [];
  groups.pop();
  return last;
}

const startsWithSignature = (group: readonly Block[] | undefined): boolean =>
  group?.[0]?.kind === 'signature';

const groupHtml = (group: readonly Block[], isLastRowMoved: boolean): string => {
  const html = group.map((block) => blockHtml(block, isLastRowMoved)).join('\n');
  return group.length > 1 ? `<div class="together">\n${html}\n</div>` : html;
};

function blockHtml(block: Block, isLastRowMoved: boolean): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${text(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${text(block.text)}</p>`;
    case 'list':
      return `<ul${block.columns === 2 ? ' class="two"' : ''}>${block.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block, isLastRowMoved);
    case 'signature':
      return signatureHtml(block);
    case 'writingLine':
      return `<p class="writingLine">${text(block.label)}</p>`;
    case 'keyGroups':
      return keyGroupsHtml(block);
    case 'pageBreak':
      return '<div class="newPage"></div>';
  }
}

function tableHtml({ name, columns, rows }: BlockOf<'table'>, isLastRowMoved: boolean): string {
  const hasTicks = rows.some((row) => row.some((cell) => typeof cell !== 'string'));
  const widths = columns.map((column) => `<col width="${column.width}%">`).join('');
  const head = columns
    .map((column) => `<th scope="col"${cellClass([column.align])}>${text(dividable(column.title))}</th>`)
    .join('');
  const opening = (index: number) =>
    isLastRowMoved && index === rows.length - 1 ? '<tr class="newPage">' : '<tr>';
  const body = rows.map(
    (row, rowIndex) =>
      `${opening(rowIndex)}${row.map((cell, index) => cellHtml(cell, columns[index], index)).join('')}</tr>`,
  );
  return `<table aria-label="${escaped(name)}"${hasTicks ? ' class="ticks"' : ''}>
<colgroup>${widths}</colgroup>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

function cellHtml(cell: Cell, column: Column | undefined, index: number): string {
  const isRowHeader = index === 0;
  const isStrong = column?.strong === true || (isRowHeader && !isNumber(cell));
  const classes = cellClass([column?.align, isStrong ? 'strong' : undefined]);
  const content = typeof cell === 'string' ? text(dividable(readingOfCell(cell))) : tickHtml(cell);
  return isRowHeader ? `<th scope="row"${classes}>${content}</th>` : `<td${classes}>${content}</td>`;
}

const isNumber = (cell: Cell): boolean => typeof cell === 'string' && /^\d+\.?$/.test(cell);

const cellClass = (names: readonly (string | undefined)[]): string => {
  const given = names.filter((name) => name !== undefined && name !== 'start');
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`;
};

// The box is drawn, because the fonts have none, and a font of the computer's own would differ per computer. The word
// lies white in the box: it is what a screen reader says and a search finds. (A drawing with an alternative text
// would do, but Chromium 130 leaves drawings out of the tagged page, and the cell with them.)
const tickHtml = (tick: Tick): string =>
  `<span class="tick"><span class="word">${text(readingOfCell(tick))}</span>` +
  '<svg aria-hidden="true" viewBox="0 0 36 36"><rect class="box" x="1.5" y="1.5" width="33" height="33" rx="5"/>' +
  `${tick.ticked ? '<path class="mark" d="M8.5 18.5l6.5 6.5 12.5-15"/>' : ''}</svg></span>`;

const signatureHtml = ({ dateLabel, statement, name, detail }: BlockOf<'signature'>): string =>
  `<div class="signature">
${statement === undefined ? '' : `<p class="statement">${text(statement)}</p>\n`}<div class="lines">
<div><div class="line"></div><p class="label">${text(dateLabel)}</p></div>
<div><div class="line"></div><p class="label">${text(name)}</p><p class="detail">${text(detail)}</p></div>
</div>
</div>`;

const keyGroupsHtml = ({ label, groups }: BlockOf<'keyGroups'>): string =>
  `<div class="keyGroups"><p class="name">${text(label)}</p><div class="groups">
${groups.map((group, index) => `<p class="group"><span class="number">${index + 1}</span> ${text(group)}</p>`).join('\n')}
</div></div>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (plain: string): string =>
  printable(plain).replace(/[&<>"']/g, (character) => entities[character] ?? character);

const text = (plain: string): string =>
  escaped(plain).replace(/(?<![\p{L}\p{N}])\p{L}-\p{L}+|EU-US/gu, '<span class="unsplit">$&</span>');
