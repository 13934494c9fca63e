import type { EntryForm, Field } from './useEntryForm';

/** A part of an entry that there can be several of: the field of one is reached by `<prefix>-<key>.<index>.<name>`. */
export type GroupField<Item extends object> = {
  id: string;
  items: readonly Item[];
  error: string | undefined;
  onChange: (items: readonly Item[]) => void;
  field<Name extends keyof Item & string>(index: number, name: Name): Field<Item[Name]>;
};

/** The fields of a group, made of the field that holds them all. */
export function groupField<Item extends object>(
  field: Field<readonly Item[]>,
  { errorOf }: Pick<EntryForm<object>, 'errorOf'>,
): GroupField<Item> {
  return {
    id: field.id,
    items: field.value,
    error: field.error,
    onChange: field.onChange,
    field: (index, name) => {
      const item = field.value[index];
      if (item === undefined) throw new Error(`${field.id} has no item ${index}`);
      const id = `${field.id}.${index}.${name}`;
      return {
        id,
        value: item[name],
        error: errorOf(id),
        onChange: (value) =>
          field.onChange(field.value.map((one, at) => (at === index ? { ...one, [name]: value } : one))),
      };
    },
  };
}
