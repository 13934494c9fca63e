import { useState } from 'react';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { Tick } from '../fields/Tick';
import { Ticks } from '../fields/Ticks';
import type { Field } from '../useEntryForm';
import { itemOptions, placeOptions } from './itemChoice';
import { text } from './text';

interface ItemFieldsProps {
  items: Field<readonly string[]>;
  showsNext: Field<boolean>;
  places: Field<readonly string[]>;
}

/** Which data and which periods, and in which systems, mail and paper included. */
export function ItemFields({ items, showsNext, places }: ItemFieldsProps) {
  const binder = useBinder();
  const { today, language } = useApp().status;
  const words = useWords(text);
  // What it is opened for stands first, and stays there whatever is ticked.
  const [first] = useState(items.value);
  const options = itemOptions(
    { binder, today, language },
    { first, chosen: items.value, showsNext: showsNext.value },
    words,
  );
  const systems = placeOptions(binder, items.value);
  return (
    <>
      <Ticks
        field={items}
        label={words.items}
        hint={options.length === 0 ? words.nothing : undefined}
        options={options}
      />
      <Tick field={showsNext} label={words.showsNext} />
      {systems.length === 0 ? null : (
        <Ticks field={places} label={words.places} hint={words.placesHint} options={systems} />
      )}
    </>
  );
}
