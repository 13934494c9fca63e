import type { Report } from './part';

const HEADINGS = ['part', 'target', 'runs', 'failures', 'counted on the way'];

/** The campaign as a person reads it, one line for each part. */
export function tableOf(reports: readonly Report[]): string {
  const rows = reports.map(({ name, target, runs, failures, figures }) => [
    name,
    target,
    grouped(runs),
    grouped(failures.length),
    Object.entries(figures)
      .map(([figure, count]) => `${inWords(figure)} ${grouped(count)}`)
      .join(', '),
  ]);
  const all = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => line(row, widths)).join('\n');
}

function line(row: readonly string[], widths: readonly number[]): string {
  const [name = '', ...rest] = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column === 2 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
  });
  return [name, ...rest].join('  ').trimEnd();
}

const grouped = (count: number): string => count.toLocaleString('en-US');

/** "oldSaveOpened" as "old save opened". */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
