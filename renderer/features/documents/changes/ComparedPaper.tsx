import { VisuallyHidden } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import type { ComparedLine, Mark } from '../../../../shared/documents/compare';
import { type ComparedPart, comparedParts } from '../../../../shared/documents/comparedParts';
import type { PaperDocument } from '../../../../shared/documents/model';
import { useWords } from '../../../app/BinderProvider';
import { PaperSheet } from '../../../ui/PaperSheet';
import styles from './changes.module.css';
import { text } from './text';

/** Both versions on one sheet; it is read and not printed. */
export function ComparedPaper({ lines, paper }: { lines: readonly ComparedLine[]; paper: PaperDocument }) {
  const { header } = paper;
  return (
    <div className={styles.paper} lang={paper.language}>
      <PaperSheet label={paper.title}>
        <p className={styles.head}>
          <span>{header.left}</span>
          <span>{header.right}</span>
        </p>
        {comparedParts(lines).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may stand twice, and the list is made anew as a whole.
          <Part key={index} part={part} />
        ))}
      </PaperSheet>
    </div>
  );
}

function Part({ part }: { part: ComparedPart }) {
  switch (part.kind) {
    case 'heading': {
      const Heading = part.level === 1 ? 'h2' : part.level === 2 ? 'h3' : 'h4';
      return (
        <Heading>
          <Marked mark={part.mark}>{part.text}</Marked>
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p data-mark={part.mark} className={styles.line}>
          <Marked mark={part.mark}>{part.text}</Marked>
        </p>
      );
    case 'list':
      return (
        <ul>
          {part.items.map(({ mark, text: words }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <li key={index} data-mark={mark} className={styles.line}>
              <Marked mark={mark}>{words}</Marked>
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table table={part} />;
  }
}

function Table({ table }: { table: Extract<ComparedPart, { kind: 'table' }> }) {
  return (
    <table className={styles.table} aria-label={table.name}>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ mark, cells }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <tr key={row} data-mark={mark} className={styles.line}>
            {cells.map((cell, index) => (
              <td key={table.columns[index] ?? cell}>
                <Marked mark={mark} isTold={index === 0}>
                  {cell}
                </Marked>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Colour and line say it to the eye; the word before it says it to the ear, once in each row. */
function Marked({ mark, isTold = true, children }: { mark: Mark; isTold?: boolean; children: ReactNode }) {
  const words = useWords(text);
  if (mark === 'same') return <Fragment>{children}</Fragment>;
  const said = isTold ? <VisuallyHidden>{words.marks[mark]} </VisuallyHidden> : null;
  return mark === 'added' ? (
    <ins className={styles.added}>
      {said}
      {children}
    </ins>
  ) : (
    <del className={styles.removed}>
      {said}
      {children}
    </del>
  );
}
