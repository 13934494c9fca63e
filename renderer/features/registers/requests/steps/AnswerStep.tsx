import { perhapsKeptByLaw } from '../../../../../shared/domain/request/places';
import {
  answerOutcomes,
  type Request,
  type RequestRight,
} from '../../../../../shared/domain/request/request';
import { listed } from '../../../../../shared/text/format';
import { outcomeNames, shortRightNames } from '../../../../../shared/text/requests';
import { useApp, useBinder, useWords } from '../../../../app/BinderProvider';
import { Choice } from '../../../../entries/fields/Choice';
import { FreeText } from '../../../../entries/fields/FreeText';
import { Tick } from '../../../../entries/fields/Tick';
import { type GroupField, groupField } from '../../../../entries/groupField';
import type { FieldErrors } from '../../../../entries/useEntryForm';
import { Fields } from '../../../../ui/Fields';
import { Notice } from '../../../../ui/Notice';
import { text } from '../text';
import { StepForm } from './StepForm';
import { useStep } from './useStep';

type Answer = {
  right: RequestRight;
  outcome: Request['answers'][number]['outcome'] | 'open';
  reason: string;
};
type Values = {
  answers: readonly Answer[];
  answerText: string;
  hasFee: boolean;
  amount: string;
  reason: string;
};

const valuesOf = (request: Request): Values => ({
  answers: request.rights.map(
    (right) => request.answers.find((one) => one.right === right) ?? { right, outcome: 'open', reason: '' },
  ),
  answerText: request.answerText,
  hasFee: request.fee !== null,
  amount: request.fee?.amount ?? '',
  reason: request.fee?.reason ?? '',
});

const partOf = ({ answers, answerText, hasFee, amount, reason }: Values): Partial<Request> => ({
  answers: answers.flatMap(({ right, outcome, reason: why }) =>
    outcome === 'open' ? [] : [{ right, outcome, reason: outcome === 'met' ? '' : why }],
  ),
  answerText,
  fee: hasFee ? { amount, reason } : null,
});

/** What is done about each thing that was asked for; whatever is not done has its reason (Art. 12(4) and (5)). */
export function AnswerStep({ request }: { request: Request }) {
  const words = useWords(text);
  const { answer } = words;
  const step = useStep<Values>(request, {
    // What is typed belongs to what was asked for then.
    name: `answer-${request.rights.join('-')}`,
    values: valuesOf(request),
    partOf,
    check: errorsOf,
  });
  function errorsOf({ answers, hasFee, amount, reason }: Values): FieldErrors {
    const unreasoned = answers.flatMap(({ outcome, reason: why }, index): [string, string][] =>
      (outcome === 'partly' || outcome === 'refused') && why.trim() === ''
        ? [[`answers.${index}.reason`, answer.reasonMissing]]
        : [],
    );
    return {
      ...Object.fromEntries(unreasoned),
      ...(hasFee && amount.trim() === '' ? { amount: answer.amountMissing } : {}),
      ...(hasFee && reason.trim() === '' ? { reason: answer.feeReasonMissing } : {}),
    };
  }
  const { field, values } = step.form;
  const group = groupField(field('answers'), step.form);
  return (
    <StepForm step={step} hint={answer.hint} label={answer.title}>
      {values.answers.map(({ right }, index) => (
        <OneAnswer key={right} request={request} group={group} index={index} right={right} />
      ))}
      <FreeText
        field={field('answerText')}
        label={words.optional(answer.text)}
        hint={answer.textHint}
        lines={3}
      />
      <Tick field={field('hasFee')} label={answer.withFee} hint={answer.feeHint} />
      {values.hasFee ? (
        <>
          <FreeText field={field('amount')} label={answer.amount} />
          <FreeText field={field('reason')} label={answer.feeReason} lines={2} />
        </>
      ) : null}
    </StepForm>
  );
}

interface OneAnswerProps {
  request: Request;
  group: GroupField<Answer>;
  index: number;
  right: RequestRight;
}

function OneAnswer({ request, group, index, right }: OneAnswerProps) {
  const { language } = useApp().status;
  const words = useWords(text).answer;
  const name = shortRightNames[language][right];
  const outcome = group.field(index, 'outcome');
  const isReasoned = outcome.value === 'partly' || outcome.value === 'refused';
  return (
    <Fields>
      <Choice
        field={outcome}
        label={words.outcome(name)}
        options={[
          { value: 'open', label: words.unanswered },
          ...answerOutcomes.map((value) => ({ value, label: outcomeNames[language][value] })),
        ]}
      />
      {right === 'erasure' && outcome.value !== 'refused' ? <Kept request={request} /> : null}
      {isReasoned ? (
        <FreeText
          field={group.field(index, 'reason')}
          label={words.reason(name)}
          hint={words.reasonHint}
          lines={3}
        />
      ) : null}
    </Fields>
  );
}

/** What the law asks to be kept of the data of the case, said before anybody promises that all is erased. */
function Kept({ request }: { request: Request }) {
  const { language } = useApp().status;
  const words = useWords(text).answer;
  const names = perhapsKeptByLaw(useBinder(), request).map(({ name }) => name);
  return names.length === 0 ? null : <Notice tone="warn">{words.kept(listed(names, language))}</Notice>;
}
