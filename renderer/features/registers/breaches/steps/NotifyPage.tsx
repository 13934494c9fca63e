import { Button } from '@mantine/core';
import { IconFileText, IconPencil } from '@tabler/icons-react';
import { type Breach, RECEIPT, yesNoUnknown } from '../../../../../shared/domain/breach/breach';
import { breachClock, needsNoNotification } from '../../../../../shared/domain/breach/clock';
import { minutesBetween } from '../../../../../shared/domain/breach/danishTime';
import type { Instant } from '../../../../../shared/domain/calendar';
import { breachChannel, formAsOf } from '../../../../../shared/reference/breachForm';
import { clockInWords, hoursInWords } from '../../../../../shared/text/breach';
import { longDate } from '../../../../../shared/text/format';
import { breachGuidePage, registerPaperPage } from '../../../../app/addresses';
import { useApp, useWords } from '../../../../app/BinderProvider';
import { clockTone } from '../../../../app/breach/BreachCountdown';
import { Refusal } from '../../../../app/Refusal';
import { Choice } from '../../../../entries/fields/Choice';
import { DateEntry } from '../../../../entries/fields/DateEntry';
import { FreeText } from '../../../../entries/fields/FreeText';
import { Group } from '../../../../entries/fields/Group';
import { EntryFiles } from '../../../../entries/files/EntryFiles';
import { groupField } from '../../../../entries/groupField';
import { text as entriesText } from '../../../../entries/text';
import { useEntryForm } from '../../../../entries/useEntryForm';
import { ErrorSummary } from '../../../../ui/ErrorSummary';
import { FieldRow } from '../../../../ui/Fields';
import { ButtonLink } from '../../../../ui/Link';
import { Notice } from '../../../../ui/Notice';
import { Section } from '../../../../ui/Section';
import { StatusText } from '../../../../ui/StatusText';
import { text } from '../text';
import { FormAnswers } from './FormAnswers';
import { notified, notifyErrors, notifyField, notifyValues, saysNotified } from './notifyForm';
import { StepFrame, useSaveStep } from './StepFrame';
import styles from './steps.module.css';

/** Telling the authority, or as a processor the client: the text to send, and that it was sent (Art. 33). */
export function NotifyPage() {
  const words = useWords(text);
  const own = (breach: Breach) => (breach.role === 'processor' ? words.client : words.notify);
  return (
    <StepFrame title={(breach) => own(breach).title} lead={(breach) => own(breach).lead}>
      {(breach, now) => <Notify breach={breach} now={now} />}
    </StepFrame>
  );
}

function Notify({ breach, now }: { breach: Breach; now: Instant }) {
  const { language } = useApp().status;
  const words = useWords(text);
  const clock = breachClock(breach, now);
  const isProcessor = breach.role === 'processor';
  return (
    <>
      <div className={styles.notes}>
        <Notice tone={clockTone(clock)}>{clockInWords(clock, language)}</Notice>
        {needsNoNotification(breach) && !isProcessor ? (
          <Notice tone="info">{words.notify.noRisk}</Notice>
        ) : null}
        {isProcessor ? null : (
          <Notice tone="warn">{words.notify.differs(longDate(formAsOf, language))}</Notice>
        )}
      </div>
      <div className={styles.columns}>
        <Section title={words.notify.texts}>
          <ButtonLink
            to={breachGuidePage(breach.id, 'what')}
            variant="default"
            size="sm"
            leftIcon={IconPencil}
          >
            {words.notify.correct}
          </ButtonLink>
          <FormAnswers breach={breach} />
        </Section>
        <div>
          {isProcessor ? (
            <ButtonLink
              to={registerPaperPage('breachControllerNotice', breach.id)}
              leftIcon={IconFileText}
              fullWidth
            >
              {words.client.letter}
            </ButtonLink>
          ) : (
            <Channel />
          )}
          <NotifiedForm breach={breach} now={now} />
          <Section title={isProcessor ? words.case.files : words.notify.receipt}>
            <p>{isProcessor ? '' : words.notify.receiptHint}</p>
            <EntryFiles
              of={{ list: 'breaches', id: breach.id }}
              files={breach.files}
              role={RECEIPT}
              attachLabel={words.notify.attach}
            />
          </Section>
        </div>
      </div>
    </>
  );
}

/** Where the form is, and what is done there. The app sends nothing itself. */
function Channel() {
  const words = useWords(text).notify;
  const { language } = useApp().status;
  const { name, address, steps } = breachChannel(language);
  return (
    <Section title={words.channel}>
      <div className={styles.how}>
        <p>{name}</p>
        <p className={styles.address}>{address}</p>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{words.unchecked}</p>
      </div>
    </Section>
  );
}

const MOST_FOLLOW_UPS = 60;

/** That it was sent: when, under which number, and what follows (Art. 33(1) and (4)). */
function NotifiedForm({ breach, now }: { breach: Breach; now: Instant }) {
  const { language } = useApp().status;
  const { notify: words, client, errors } = useWords(text);
  const { frame } = useWords(entriesText);
  const own = breach.role === 'processor' ? client : words;
  const form = useEntryForm('breach-notify', breach.id, notifyValues(breach, language), (values) =>
    notifyErrors(values, { breach, now, words: errors }),
  );
  const { save, isSaving, isSaved, refusal } = useSaveStep(
    breach,
    form,
    (values) => notified(breach, values),
    notifyField,
  );
  const isNotified = saysNotified(form.values);
  const followUps = groupField(form.field('followUps'), form);
  const over = minutesOver(breach, notified(breach, form.values).notifiedAt ?? now, now);
  return (
    <form
      noValidate
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        // Without a time it is got ready only: the texts beside are copied from here.
        void save({ stays: !isNotified });
      }}
    >
      <h2>{own.done}</h2>
      <ErrorSummary title={frame.missing} errors={form.errors} attempt={form.attempt} />
      <Refusal failure={refusal} />
      <FieldRow columns="1fr 120px">
        <DateEntry field={form.field('date')} label={own.date} clearable />
        <FreeText field={form.field('time')} label={words.time} />
      </FieldRow>
      <FreeText field={form.field('caseNumber')} label={own.caseNumber} />
      {over === null ? null : (
        <>
          <Notice tone="bad">{words.late(hoursInWords(over, language))}</Notice>
          <FreeText field={form.field('lateReason')} label={words.lateReason} lines={2} />
        </>
      )}
      <Choice
        field={form.field('moreToFollow')}
        label={words.more}
        options={yesNoUnknown.map((value) => ({ value, label: words.answers[value] }))}
      />
      <DateEntry field={form.field('moreOn')} label={words.moreOn} clearable />
      <Group
        group={followUps}
        label={words.followUps}
        hint={words.followUpHint}
        addLabel={words.addFollowUp}
        itemLabel={words.followUp}
        removeLabel={words.removeFollowUp}
        fresh={() => ({ on: null, what: '' })}
        most={MOST_FOLLOW_UPS}
      >
        {(index) => (
          <>
            <DateEntry field={followUps.field(index, 'on')} label={words.followUpOn} />
            <FreeText field={followUps.field(index, 'what')} label={words.followUpWhat} />
          </>
        )}
      </Group>
      {isNotified ? null : <p>{breach.notifiedAt === null ? words.preparing : words.takingBack}</p>}
      <Button type="submit" loading={isSaving} variant={isNotified ? 'filled' : 'default'}>
        {isNotified ? own.save : words.savePrepared}
      </Button>
      <div role="status">{isSaved ? <StatusText tone="ok">{words.saved}</StatusText> : null}</div>
    </form>
  );
}

/** By how much a notification at a time is late; null when it is not. */
function minutesOver(breach: Breach, notifiedAt: Instant, now: Instant): number | null {
  const clock = breachClock({ ...breach, notifiedAt }, now);
  return clock.state === 'stopped' && clock.isLate ? minutesBetween(clock.deadline, notifiedAt) : null;
}
