import type { z } from 'zod';
import type { FieldErrors } from './useEntryForm';

/** `{n}` in `tooLong` stands for how many characters there is room for. */
type Words = { fallback: string; tooLong: string; words: Readonly<Record<string, string>> };

/**
 * What a schema has against an entry, as a sentence per field of the form. `keyOf` says which field of the form
 * a path of the entry is; without it the path's last name is.
 */
export function schemaErrors(
  schema: z.ZodType,
  entry: unknown,
  text: Words,
  keyOf: (path: readonly PropertyKey[]) => string = lastName,
): FieldErrors {
  const parsed = schema.safeParse(entry);
  if (parsed.success) return {};
  return Object.fromEntries(
    parsed.error.issues.map((issue): [string, string] => {
      const key = keyOf(issue.path);
      const isTextTooLong = issue.code === 'too_big' && issue.origin === 'string';
      return [
        key,
        isTextTooLong
          ? text.tooLong.replace('{n}', `${issue.maximum}`)
          : (text.words[key] ?? text.words[lastName(issue.path)] ?? text.fallback),
      ];
    }),
  );
}

const lastName = (path: readonly PropertyKey[]): string =>
  String(path.findLast((part) => typeof part === 'string') ?? '');

/** The path of a group's field as its key; any other field by the last name of its path. */
export const groupKey =
  (...groups: readonly string[]) =>
  (path: readonly PropertyKey[]): string => {
    const [group, index, name] = path;
    if (typeof group === 'string' && groups.includes(group)) {
      return [group, index, name].filter((part) => part !== undefined).join('.');
    }
    return lastName(path);
  };
