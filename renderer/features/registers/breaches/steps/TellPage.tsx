import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { type Breach, notTellingReasons } from '../../../../../shared/domain/breach/breach';
import type { GuidePage } from '../../../../../shared/domain/breach/guide';
import { type LetterPart, letterLacks } from '../../../../../shared/domain/breach/letter';
import { breachGuidePage, registerPaperPage } from '../../../../app/addresses';
import { useApp, useWords } from '../../../../app/BinderProvider';
import { Refusal } from '../../../../app/Refusal';
import { Choice } from '../../../../entries/fields/Choice';
import { DateEntry } from '../../../../entries/fields/DateEntry';
import { FreeText } from '../../../../entries/fields/FreeText';
import { text as entriesText } from '../../../../entries/text';
import { useEntryForm } from '../../../../entries/useEntryForm';
import { ErrorSummary } from '../../../../ui/ErrorSummary';
import { Fields } from '../../../../ui/Fields';
import { ButtonLink, Link } from '../../../../ui/Link';
import { Notice } from '../../../../ui/Notice';
import { text } from '../text';
import { StepFrame, useSaveStep } from './StepFrame';
import styles from './steps.module.css';
import { tellChanges, tellErrors, tellValues } from './tellForm';

/** Telling the people concerned, or why they are not told (Art. 34). */
export function TellPage() {
  const { tell } = useWords(text);
  return (
    <StepFrame title={() => tell.title} lead={({ risk }) => (risk === 'high' ? tell.leadHigh : tell.leadLow)}>
      {(breach) => <TellForm breach={breach} />}
    </StepFrame>
  );
}

/** Which page of the guide asks for a part of the letter. */
const askedOn: Record<LetterPart, GuidePage> = { nature: 'what', consequences: 'risk', measures: 'stop' };

/** What the letter must say and the register does not know, each with the way to the question. */
function LetterLacks({ breach }: { breach: Breach }) {
  const { lacks, parts } = useWords(text).tell;
  const lacking = letterLacks(breach);
  if (lacking.length === 0) return null;
  return (
    <Notice tone="warn" title={lacks}>
      <ul>
        {lacking.map((part) => (
          <li key={part}>
            <Link to={breachGuidePage(breach.id, askedOn[part])}>{parts[part]}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function TellForm({ breach }: { breach: Breach }) {
  const { today } = useApp().status;
  const { tell: words, errors } = useWords(text);
  const { frame } = useWords(entriesText);
  const form = useEntryForm('breach-tell', breach.id, tellValues(breach), (values) =>
    tellErrors(values, { breach, today, words: errors }),
  );
  const { save, isSaving, refusal } = useSaveStep(breach, form, tellChanges);
  const { tells } = form.values;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Fields>
        <ErrorSummary title={frame.missing} errors={form.errors} attempt={form.attempt} />
        <Refusal failure={refusal} />
        <Notice tone="info">{words.must}</Notice>
        <FreeText field={form.field('advice')} label={words.advice} hint={words.adviceHint} lines={3} />
        <LetterLacks breach={breach} />
        <div>
          <ButtonLink
            to={registerPaperPage('breachLetter', breach.id)}
            variant="default"
            leftIcon={IconFileText}
          >
            {words.letter}
          </ButtonLink>
          {form.isDirty ? <p>{words.saveFirst}</p> : null}
        </div>
        <Choice
          field={form.field('tells')}
          label={words.decision}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
        />
        {tells === 'yes' ? (
          <>
            <DateEntry field={form.field('toldOn')} label={words.on} />
            <FreeText field={form.field('toldHow')} label={words.how} hint={words.howHint} lines={2} />
          </>
        ) : null}
        {tells === 'no' ? (
          <>
            <Choice
              field={form.field('notTelling')}
              label={words.why}
              options={notTellingReasons.map((value) => ({ value, label: words.reasons[value] }))}
            />
            <FreeText field={form.field('notTellingReason')} label={words.reason} lines={3} />
          </>
        ) : null}
        <div>
          <Button type="submit" loading={isSaving}>
            {words.save}
          </Button>
        </div>
      </Fields>
    </form>
  );
}
