/** Which errors a change of a field settles: its own, and of a group those of the parts that are other than before. */
export function settledErrors(
  key: string,
  before: unknown,
  after: unknown,
  paths: readonly string[],
): string[] {
  const isMoved = Array.isArray(before) && Array.isArray(after) && before.length !== after.length;
  return paths.filter((path) => {
    if (path === key) return true;
    if (!path.startsWith(`${key}.`)) return false;
    const parts = path.slice(key.length + 1).split('.');
    return isMoved || partAt(before, parts) !== partAt(after, parts);
  });
}

function partAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || typeof value !== 'object' || value === null) return value;
  return partAt(Object.entries(value).find(([key]) => key === name)?.[1], rest);
}
