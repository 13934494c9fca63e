type InEntry = { text: string; place: { id: string } };

/** Each text once per entry, in their order; every text is looked at once, however many there are. */
export function oncePerEntry<Text extends InEntry>(texts: readonly Text[]): Text[] {
  const seen = new Map<string, Set<string>>();
  return texts.filter(({ text, place }) => {
    const ofEntry = seen.get(place.id) ?? new Set<string>();
    seen.set(place.id, ofEntry);
    return ofEntry.size < ofEntry.add(text).size;
  });
}
