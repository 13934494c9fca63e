import type { Block, Cell } from '../../../../shared/documents/model';
import { readingOfCell } from '../../../../shared/documents/reading';
import type { GrowingBlock } from './newLines';
import styles from './paper.module.css';

/** One block of the paper as the screen shows it; the printed page has its own markup. */
export function PaperBlock({ block, isNew, newLines }: GrowingBlock) {
  // Within a stretch that is marked as a whole no line is marked once more.
  const mark = (line: number): boolean | undefined => (!isNew && newLines[line]) || undefined;
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return <p className={styles.paragraph}>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={item} data-new={mark(index)} className={styles.line}>
              {item}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <PaperTable block={block} mark={mark} />;
    case 'signature':
      return (
        <p className={styles.signature}>
          {block.name}
          <br />
          {block.detail}
        </p>
      );
    case 'writingLine':
    case 'keyGroups':
      return <p className={styles.paragraph}>{block.label}</p>;
    case 'pageBreak':
      return null;
  }
}

interface PaperTableProps {
  block: Extract<Block, { kind: 'table' }>;
  mark: (line: number) => boolean | undefined;
}

function PaperTable({ block, mark }: PaperTableProps) {
  return (
    <table className={styles.table} aria-label={block.name}>
      <thead>
        <tr>
          {block.columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={rowKey(row)} data-new={mark(index)} className={styles.line}>
            {row.map((cell, column) => (
              <td key={block.columns[column]?.title ?? readingOfCell(cell)}>{readingOfCell(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const rowKey = (row: readonly Cell[]): string => row.map(readingOfCell).join('|');
