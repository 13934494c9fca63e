const written = /^\s*(?:kl\.?\s*)?(\d{1,2})\s*(?:[.: ]\s*(\d{2}))?\s*$/i;
const packed = /^\s*(\d{2})(\d{2})\s*$/;

/** The time of day a person means by `8.30`, `08:30`, `kl. 8.30`, `0830` or `8`, as `HH:MM`; null when it is no time. */
export function typedTime(text: string): string | null {
  const found = packed.exec(text) ?? written.exec(text);
  if (found === null) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? '0');
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** How a time stands in a field: `08.30` in Danish, `08:30` in English. */
export const timeInField = (time: string, language: 'da' | 'en'): string =>
  language === 'da' ? time.replace(':', '.') : time;
