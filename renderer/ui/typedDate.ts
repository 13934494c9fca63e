const order = /^\s*(\d{1,2})\s*[.\-/ ]\s*(\d{1,2})\s*[.\-/ ]\s*(\d{2}|\d{4})\s*$/;
const named = /^\s*(\d{1,2})\.?\s*(\p{L}{3,})\.?\s*(\d{4})\s*$/u;
const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/;

/**
 * The date a person means by `27.11.2026`, `27/11-26`, `27 11 2026`, `27. november 2026`, `27 Nov 2026` or
 * `2026-11-27`, as `YYYY-MM-DD`; null when the text is no date or the day does not exist. Day before month in both languages, two digits mean this century.
 */
export function typedDate(text: string): string | null {
  const asIso = iso.exec(text);
  if (asIso) return existingDate(asIso[1], asIso[2], asIso[3]);
  const asWords = named.exec(text);
  if (asWords) return existingDate(asWords[3], monthNumber(asWords[2] ?? ''), asWords[1]);
  const typed = order.exec(text);
  if (!typed) return null;
  const year = typed[3]?.length === 2 ? `20${typed[3]}` : typed[3];
  return existingDate(year, typed[2], typed[1]);
}

/** The number of a month by its name or the beginning of it, in either language; nothing when it is no month. */
function monthNumber(name: string): string {
  const wanted = name.toLowerCase();
  const at = months.findIndex((names) => names.some((month) => month.startsWith(wanted)));
  return at === -1 ? '' : String(at + 1);
}

const months = Array.from({ length: 12 }, (_, month) =>
  ['da-DK', 'en-GB'].map((locale) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
      .format(Date.UTC(2025, month, 1))
      .toLowerCase(),
  ),
);

function existingDate(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date) return null;
  return date;
}

/** How a date stands in a field: `27.11.2026` in Danish, `27/11/2026` in English. */
export function dateInField(date: string | null, language: 'da' | 'en'): string {
  if (!date) return '';
  const [year, month, day] = date.split('-');
  return [day, month, year].join(language === 'da' ? '.' : '/');
}
