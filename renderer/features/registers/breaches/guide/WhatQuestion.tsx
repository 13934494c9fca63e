import {
  type BreachCause,
  type BreachKind,
  breachCauses,
  breachKinds,
  breachRoles,
} from '../../../../../shared/domain/breach/breach';
import { useBinder, useWords } from '../../../../app/BinderProvider';
import { Choice } from '../../../../entries/fields/Choice';
import { FreeText } from '../../../../entries/fields/FreeText';
import { Pick } from '../../../../entries/fields/Pick';
import { Ticks } from '../../../../entries/fields/Ticks';
import { AnswerCard } from '../../../../ui/AnswerCard';
import { AnswerGroup } from '../../../../ui/AnswerGroup';
import styles from './guide.module.css';
import type { QuestionProps } from './questionProps';
import { text } from './text';

/** What is lost by each typical event; a person corrects it. */
const usuallyLost: Record<BreachCause, readonly BreachKind[]> = {
  wrongRecipient: ['confidentiality'],
  lostDevice: ['confidentiality'],
  phishing: ['confidentiality'],
  ransomware: ['confidentiality', 'availability'],
  unauthorisedAccess: ['confidentiality'],
  published: ['confidentiality'],
  systemError: ['integrity'],
  humanError: ['availability'],
  atProcessor: ['confidentiality'],
  other: [],
};

/** Page 1: what happened, by the events that come most often, and in own words. */
export function WhatQuestion({ form }: QuestionProps) {
  const words = useWords(text);
  const cause = form.field('cause');

  function choose(chosen: BreachCause): void {
    const suggested = form.values.cause === '' ? '' : words.causes[form.values.cause].title;
    const { name } = form.values;
    cause.onChange(chosen);
    form.field('kinds').onChange(usuallyLost[chosen]);
    if (name === '' || name === suggested) form.field('name').onChange(words.causes[chosen].title);
  }

  return (
    <>
      <AnswerGroup id={cause.id} legend={words.pages.what.question} error={cause.error}>
        <div className={styles.cards}>
          {breachCauses.map((one) => (
            <AnswerCard
              key={one}
              kind="radio"
              name="cause"
              value={one}
              checked={cause.value === one}
              onChange={() => choose(one)}
              title={words.causes[one].title}
              description={words.causes[one].text}
            />
          ))}
        </div>
      </AnswerGroup>
      {cause.value === 'atProcessor' ? <WhichProcessor form={form} /> : null}
      <WhoseData form={form} />
      <FreeText field={form.field('name')} label={words.name.label} hint={words.name.hint} />
      <FreeText
        field={form.field('description')}
        label={words.description.label}
        hint={words.description.hint}
        lines={3}
      />
      <FreeText field={form.field('system')} label={words.system.label} />
      <Ticks
        field={form.field('kinds')}
        label={words.kinds.label}
        options={breachKinds.map((value) => ({ value, label: words.kinds.options[value] }))}
      />
    </>
  );
}

function WhichProcessor({ form }: Pick<QuestionProps, 'form'>) {
  const words = useWords(text).processor;
  const { processors } = useBinder();
  if (processors.length === 0) return null;
  return (
    <Pick
      field={form.field('processor')}
      label={words.label}
      options={[
        { value: '', label: words.none },
        ...processors.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

/** Asked only of a firm that handles data for others: then it is they who notify (Art. 33(2)). */
function WhoseData({ form }: Pick<QuestionProps, 'form'>) {
  const words = useWords(text);
  const { clients } = useBinder();
  if (clients.length === 0) return null;
  return (
    <>
      <Choice
        field={form.field('role')}
        label={words.role.label}
        options={breachRoles.map((value) => ({ value, label: words.role.options[value] }))}
      />
      {form.values.role === 'processor' ? (
        <Pick
          field={form.field('client')}
          label={words.client.label}
          options={[
            { value: '', label: words.client.none },
            ...clients.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
    </>
  );
}
