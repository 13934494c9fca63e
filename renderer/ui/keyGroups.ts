export const groupLength = 4;

/** What counts of what was typed or pasted: letters and digits, in capitals. */
export function keyCharacters(text: string): string {
  return text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

/** The groups after typing `typed` into group `from`: what does not fit there goes on into the next ones. */
export function spreadOverGroups(groups: readonly string[], from: number, typed: string): string[] {
  const characters = keyCharacters(typed);
  return groups.map((group, index) => {
    const start = (index - from) * groupLength;
    if (index < from) return group;
    if (index > from && characters.length <= start) return group;
    return characters.slice(start, start + groupLength);
  });
}
