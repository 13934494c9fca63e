import type { ComparedLine, Mark } from './compare';

type Text = { mark: Mark; text: string };

/** What stands together on the page: the items of a list, the rows of a table. */
export type ComparedPart =
  | ({ kind: 'heading'; level: 1 | 2 | 3 } & Text)
  | ({ kind: 'paragraph' } & Text)
  | { kind: 'list'; items: readonly Text[] }
  | {
      kind: 'table';
      name: string;
      columns: readonly string[];
      rows: readonly { mark: Mark; cells: readonly string[] }[];
    };

/** Compared lines as the page shows them. */
export function comparedParts(lines: readonly ComparedLine[]): ComparedPart[] {
  const parts: ComparedPart[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    const joined = last === undefined ? null : joinedTo(last, line);
    if (joined === null) parts.push(partOf(line));
    else parts.splice(-1, 1, joined);
  }
  return parts;
}

function joinedTo(part: ComparedPart, line: ComparedLine): ComparedPart | null {
  const { mark } = line;
  if (part.kind === 'list' && line.kind === 'item')
    return { ...part, items: [...part.items, { mark, text: line.text }] };
  if (part.kind !== 'table' || line.kind !== 'row') return null;
  const isSame = part.name === line.table && part.columns.join('\n') === line.columns.join('\n');
  return isSame ? { ...part, rows: [...part.rows, { mark, cells: line.cells }] } : null;
}

function partOf(line: ComparedLine): ComparedPart {
  const { mark } = line;
  switch (line.kind) {
    case 'heading':
      return { kind: 'heading', level: line.level, mark, text: line.text };
    case 'paragraph':
      return { kind: 'paragraph', mark, text: line.text };
    case 'item':
      return { kind: 'list', items: [{ mark, text: line.text }] };
    case 'row':
      return { kind: 'table', name: line.table, columns: line.columns, rows: [{ mark, cells: line.cells }] };
  }
}
