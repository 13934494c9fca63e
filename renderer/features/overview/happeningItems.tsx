import {
  type Icon,
  IconArrowsExchange,
  IconChecklist,
  IconCircleCheck,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Binder } from '../../../shared/domain/binder';
import type { IsoDate } from '../../../shared/domain/calendar';
import type { EntryChange } from '../../../shared/domain/history/entryChanges';
import type { Language } from '../../../shared/domain/language';
import { happenings, tasksDoneSince } from '../../../shared/domain/overview/happenings';
import { historyName } from '../../../shared/text/historyNames';
import type { Told, text } from './text';

type Item = { icon: Icon; text: ReactNode };
type Words = (typeof text)['da'];

/** Lines beside the review; more would push the page down. */
const MOST_LINES = 4;

const icons: Record<EntryChange['change'], Icon> = {
  added: IconPlus,
  changed: IconArrowsExchange,
  removed: IconMinus,
};

/** What has happened since last time as short lines, the newest first. */
export function happeningItems(binder: Binder, since: IsoDate, words: Words): Item[] {
  const all = happenings(binder);
  const done = tasksDoneSince(binder, since);
  const tasks = done === 0 ? [] : [line(IconChecklist, words.tasksDone(done))];
  if (all.length + tasks.length === 0) return [{ icon: IconCircleCheck, text: words.nothingChanged }];

  const room = MOST_LINES - tasks.length;
  const shown = all.length > room ? all.slice(0, room - 1) : all;
  const rest = all.length - shown.length;
  return [
    ...shown.map((one) => line(icons[one.change], told(one, binder.language, words))),
    ...tasks,
    ...(rest === 0 ? [] : [{ icon: IconPlus, text: words.moreChanges(rest) }]),
  ];
}

function told(entry: EntryChange, language: Language, words: Words): Told {
  const { subject, change, fields } = entry;
  const name = historyName(entry, language);
  const cameInPlace = fields.some(({ field, after }) => field === 'state' && after === 'inPlace');
  return subject === 'securityMeasure' && cameInPlace
    ? words.inPlaceNow(name)
    : words.happened(subject, change, name);
}

function line(icon: Icon, { what, happened }: Told): Item {
  return {
    icon,
    text: (
      <>
        <b>{what}</b> {happened}
      </>
    ),
  };
}
