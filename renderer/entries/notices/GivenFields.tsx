import { IconPrinter } from '@tabler/icons-react';
import type { Client } from '../../../shared/domain/client/client';
import { clientObjectsBy, daysOf } from '../../../shared/domain/subProcessorNotice/noticeDays';
import { clientAnswers, type ToldClient } from '../../../shared/domain/subProcessorNotice/subProcessorNotice';
import { isTakenOn } from '../../../shared/domain/subProcessorNotice/takingOn';
import { longDate } from '../../../shared/text/format';
import { registerPaperPage } from '../../app/addresses';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { FieldRow, Fields } from '../../ui/Fields';
import { ButtonLink } from '../../ui/Link';
import { DateEntry } from '../fields/DateEntry';
import { FreeText } from '../fields/FreeText';
import { Pick } from '../fields/Pick';
import { Ticks } from '../fields/Ticks';
import { type GroupField, groupField } from '../groupField';
import styles from '../staff/staff.module.css';
import { text as entryText } from '../text';
import { AboutFields, type NoticeForm } from './AboutFields';
import { text } from './text';

interface GivenFieldsProps {
  form: NoticeForm;
  id: string | null;
}

const untold = (client: string): ToldClient => ({
  client,
  sentOn: null,
  clientAnswer: 'open',
  clientAnsweredOn: null,
  note: '',
});

/** A notice that the firm gives its clients: whom, when, and what each said to it. */
export function GivenFields({ form, id }: GivenFieldsProps) {
  const { clients, subProcessorNotices } = useBinder();
  const { today } = useApp().status;
  const words = useWords(text);
  const { optional } = useWords(entryText).field;
  const { field, values } = form;
  const told = field('toldClients');
  const group = groupField(told, form);
  const chosen = told.value.map(({ client }) => client);
  const hasLetters = subProcessorNotices.some((one) => one.id === id && one.toldClients.length > 0);
  return (
    <>
      <AboutFields form={form} />
      <FieldRow columns="1fr 1fr">
        <DateEntry field={field('noticeOn')} label={words.decidedOn} max={today} />
        <DateEntry field={field('startsOn')} label={optional(words.startsOn)} clearable />
      </FieldRow>
      <Ticks
        field={{
          ...told,
          id: `${told.id}-who`,
          value: chosen,
          onChange: (ids) =>
            told.onChange(ids.map((one) => told.value.find(({ client }) => client === one) ?? untold(one))),
        }}
        label={words.clients}
        hint={clients.length === 0 ? words.noClients : words.clientsHint}
        options={clients.map((one) => ({ value: one.id, label: one.name }))}
      />
      {id === null ? <p className={styles.hint}>{words.saveFirst}</p> : null}
      {hasLetters && id !== null ? (
        <div>
          <ButtonLink
            to={registerPaperPage('subProcessorNotice', id)}
            variant="default"
            size="sm"
            leftIcon={IconPrinter}
          >
            {words.printLetters}
          </ButtonLink>
        </div>
      ) : null}
      {id === null
        ? null
        : values.toldClients.map(({ client }, index) => {
            const known = clients.find((one) => one.id === client);
            return known === undefined ? null : (
              <OneClient key={client} client={known} group={group} index={index} />
            );
          })}
      {values.toldClients.some(({ clientAnswer }) => clientAnswer === 'objected') ? (
        <FreeText
          field={field('objectionResult')}
          label={optional(words.result)}
          hint={words.givenResultHint}
          lines={2}
        />
      ) : null}
      {isTakenOn(values) ? <p className={styles.hint}>{words.givenTakenOn}</p> : null}
      <FreeText field={field('note')} label={optional(words.note)} lines={2} />
    </>
  );
}

interface OneClientProps {
  client: Client;
  group: GroupField<ToldClient>;
  index: number;
}

/** One client: when it was told, until when it may object, and what it said. */
function OneClient({ client: { name, agreement }, group, index }: OneClientProps) {
  const { language, today } = useApp().status;
  const words = useWords(text);
  const { optional } = useWords(entryText).field;
  const item = group.items[index];
  const by = item === undefined ? null : clientObjectsBy(item, daysOf(agreement));
  const hasAnswered = item?.clientAnswer === 'accepted' || item?.clientAnswer === 'objected';
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.clientOf(name)}</legend>
      <Fields>
        <DateEntry
          field={group.field(index, 'sentOn')}
          label={optional(words.sentOn(name))}
          hint={by === null ? undefined : words.clientBy(longDate(by, language))}
          max={today}
          clearable
        />
        <Pick
          field={group.field(index, 'clientAnswer')}
          label={words.clientAnswer(name)}
          options={clientAnswers.map((value) => ({ value, label: words.clientAnswers[value] }))}
        />
        {hasAnswered ? (
          <>
            <DateEntry
              field={group.field(index, 'clientAnsweredOn')}
              label={optional(words.clientAnsweredOn(name))}
              max={today}
              clearable
            />
            <FreeText field={group.field(index, 'note')} label={optional(words.clientNote(name))} />
          </>
        ) : null}
      </Fields>
    </fieldset>
  );
}
