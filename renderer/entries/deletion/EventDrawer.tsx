import { eventRepeats } from '../../../shared/domain/deletion/deletion';
import { deletableFrom } from '../../../shared/domain/retention/retentionRule';
import { fieldName } from '../../../shared/text/fields';
import { longDate } from '../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { StatusText } from '../../ui/StatusText';
import type { DrawerProps } from '../drawerProps';
import { EntryFrame } from '../EntryFrame';
import { Choice } from '../fields/Choice';
import { DateEntry } from '../fields/DateEntry';
import { FreeText } from '../fields/FreeText';
import { Pick } from '../fields/Pick';
import { text as entryText } from '../text';
import { useEntry } from '../useEntry';
import { useEntryForm } from '../useEntryForm';
import { type EventValues, eventErrors, eventInput, eventValues, ofKind } from './forms';
import { text } from './text';

/** Something that has happened and starts the time of a rule. */
export function EventDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { today, language } = status;
  const { retentionRules } = useBinder();
  const words = useWords(text);
  const { errors: general, field: fieldWords } = useWords(entryText);
  const { before, saved, frame } = useEntry(drawer, 'deletions');
  const act = ofKind(before, 'event');
  const { field, ...form } = useEntryForm('event', id, eventValues(act, today), (values) =>
    eventErrors(values, words.errors, general),
  );
  const named = (name: string): string => fieldName(name, language);

  return (
    <EntryFrame
      {...frame(words)}
      title={act?.name ?? words.event.newTitle}
      form={form}
      save={async (complete) => saved(await ask('deletion.save', eventInput(id, complete)))}
    >
      <FreeText field={field('name')} label={words.event.name} hint={words.event.nameHint} />
      <Pick
        field={field('rule')}
        label={words.event.rule}
        options={retentionRules.map(({ id: value, name: label }) => ({ value, label }))}
      />
      <DateEntry field={field('happenedOn')} label={named('happenedOn')} />
      <FreeFrom values={form.values} />
      <Choice
        field={field('repeats')}
        label={named('repeats')}
        hint={words.event.repeatsHint}
        options={eventRepeats.map((value) => ({ value, label: words.event.repeats[value] }))}
      />
      <FreeText field={field('note')} label={fieldWords.optional(named('note'))} lines={2} />
    </EntryFrame>
  );
}

/** When what happened may be deleted, worked out as it is typed. The region stands from the start, so it is read out. */
function FreeFrom({ values: { rule: id, happenedOn } }: { values: EventValues }) {
  const { language } = useApp().status;
  const { retentionRules, calendar } = useBinder();
  const words = useWords(text).event;
  const rule = retentionRules.find((one) => one.id === id);
  const from =
    rule === undefined || happenedOn === null
      ? null
      : (deletableFrom(rule, happenedOn, calendar.financialYearEnd) ?? happenedOn);
  return (
    <div role="status">
      {from === null ? null : <StatusText tone="info">{words.free(longDate(from, language))}</StatusText>}
    </div>
  );
}
