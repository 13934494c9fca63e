/** One line of the app made wrong on purpose, and the tests that must not pass with it. */
export type Sabotage = {
  /** What is wrong, as it would be told of a disaster. */
  name: string;
  /** The file, from the root of the project. */
  file: string;
  /** Each `find` stands exactly once in the file; else the list is out of date, which is a failure of its own. */
  edits: readonly Edit[];
  /** Test files, from `tests/unit`. */
  tests: readonly string[];
};

export type Edit = { find: string; replace: string };

/** The file with every edit made. Throws when one does not fit. */
export function sabotaged(source: string, { file, edits }: Pick<Sabotage, 'file' | 'edits'>): string {
  return edits.reduce((text, { find, replace }) => {
    const parts = text.split(find);
    if (parts.length !== 2) throw new Error(`${file}: found ${parts.length - 1} times, not once: ${find}`);
    return parts.join(replace);
  }, source);
}
