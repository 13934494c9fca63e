/** Every id that is given anywhere in a binder, sorted: what may never disappear. */
export function idsIn(value: unknown): string[] {
  const found = new Set<string>();
  const look = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    for (const [key, one] of Object.entries(inner)) {
      if (key === 'id' && typeof one === 'string') found.add(one);
      look(one);
    }
  };
  look(value);
  return [...found].sort();
}
