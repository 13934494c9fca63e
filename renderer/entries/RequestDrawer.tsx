import { requestDeadline } from '../../shared/domain/request/deadline';
import { type Request, requestChannels, requestRights } from '../../shared/domain/request/request';
import { fieldName } from '../../shared/text/fields';
import { longDate, weekdayDate } from '../../shared/text/format';
import { channelNames, rightNames } from '../../shared/text/requests';
import { useApp, useWords } from '../app/BinderProvider';
import { FieldRow } from '../ui/Fields';
import { Notice } from '../ui/Notice';
import type { DrawerProps } from './drawerProps';
import { EntryFrame } from './EntryFrame';
import { DateEntry } from './fields/DateEntry';
import { FreeText } from './fields/FreeText';
import { Pick } from './fields/Pick';
import { Tick } from './fields/Tick';
import { Ticks } from './fields/Ticks';
import { type RequestValues, requestErrors, requestInput, requestValues } from './requestForm';
import { text } from './text';
import { useEntry } from './useEntry';
import { useEntryForm } from './useEntryForm';

/** Somebody asks about their own data: who, when, and for what. What is done about it stands on the page of the case. */
export function RequestDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { language, today } = status;
  const all = useWords(text);
  const words = all.request;
  const { before, saved, frame } = useEntry(drawer, 'requests');
  const { field, ...form } = useEntryForm<RequestValues>(
    'request',
    id,
    requestValues(before, today),
    (values) => requestErrors(values, { before, today, language }, all),
  );
  const named = (name: string): string => fieldName(name, language);
  const optional = (name: string): string => all.field.optional(named(name));

  return (
    <EntryFrame
      {...frame(words, words.removeText)}
      title={before?.name ?? words.newTitle}
      form={form}
      save={async (values) => saved(await ask('request.save', requestInput(before, values, language)))}
    >
      {form.values.isAnonymous ? null : (
        <FreeText field={field('name')} label={named('name')} hint={words.nameHint} />
      )}
      <Tick field={field('isAnonymous')} label={words.anonymous} hint={words.anonymousHint} />
      <FreeText field={field('answerTo')} label={optional('answerTo')} hint={words.answerToHint} />
      <FieldRow columns="1fr 1fr">
        <DateEntry field={field('receivedOn')} label={named('receivedOn')} max={today} />
        <Pick
          field={field('channel')}
          label={named('channel')}
          options={requestChannels.map((value) => ({ value, label: channelNames[language][value] }))}
        />
      </FieldRow>
      <Due before={before} values={form.values} />
      <Ticks
        field={field('rights')}
        label={named('rights')}
        hint={words.rightsHint}
        options={requestRights.map((value) => ({ value, label: rightNames[language][value] }))}
      />
      <FreeText field={field('asked')} label={optional('asked')} hint={words.askedHint} lines={4} />
      <FreeText field={field('note')} label={optional('note')} lines={2} />
    </EntryFrame>
  );
}

/** Until when it is to be answered, as soon as the day is known; one that has passed is told and stops nothing. */
function Due({ before, values }: { before: Request | undefined; values: RequestValues }) {
  const { language, today } = useApp().status;
  const words = useWords(text).request;
  const { receivedOn } = values;
  if (receivedOn === null || receivedOn > today) return null;
  const { on, withoutPause } = requestDeadline(requestInput(before, values, language), today);
  const plainly = withoutPause === on ? '' : ` ${words.withoutPause(longDate(withoutPause, language))}`;
  return on < today ? (
    <Notice tone="warn" urgent>
      {words.passed(longDate(on, language))}
      {plainly}
    </Notice>
  ) : (
    <Notice tone="info">
      {words.due(weekdayDate(on, language, today))}
      {plainly}
    </Notice>
  );
}
