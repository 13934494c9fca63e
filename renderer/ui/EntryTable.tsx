import type { ReactNode } from 'react';
import styles from './EntryTable.module.css';

export interface EntryRow {
  id: string;
  /** What it is called; pressing it opens it. */
  title: string;
  /** The second line under the title. */
  text?: ReactNode;
  /** One for each column after the first. */
  cells: readonly ReactNode[];
  isOpen?: boolean | undefined;
}

interface EntryTableProps {
  /** What the table is a list of, for who does not see it. */
  label: string;
  /** The heads of the columns; the first is that of the titles. */
  columns: readonly { label: string; width?: string | undefined }[];
  rows: readonly EntryRow[];
  onOpen: (id: string) => void;
}

/** Entries with a line between, each opened by its title. In a narrow window the cells stand under the title. */
export function EntryTable({ label, columns, rows, onOpen }: EntryTableProps) {
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" style={column.width ? { width: column.width } : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-open={row.isOpen || undefined}>
            <th scope="row">
              <button type="button" className={styles.title} onClick={() => onOpen(row.id)}>
                {row.title}
              </button>
              {row.text ? <div className={styles.text}>{row.text}</div> : null}
            </th>
            {columns.slice(1).map((column, index) => (
              <td key={column.label}>{row.cells[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
