import { schemaResolver, useForm } from '@mantine/form';
import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Input } from '../../../shared/contract';
import type { SetupAnswers, SetupQuestion } from '../../../shared/domain/setup/answers';
import type { Failure } from '../../../shared/errors';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { useDraft } from '../../app/drafts';
import { addressAfter } from './course';
import type { Answer, AnswerForm, Mistakes } from './forms/answerForm';
import type { Values } from './forms/values';
import { text } from './text';
import type { SetupWords } from './words';

/** What the page around a question needs to know of it. */
export type QuestionState = {
  question: SetupQuestion;
  /** All answers, with what is typed here in place of what was saved, as soon as it is a whole answer. */
  answers: SetupAnswers;
  isFinished: boolean;
  isChanged: boolean;
  isFromCheck: boolean;
  isSaving: boolean;
  attempt: number;
  refusal: Failure | null;
  errors: readonly { fieldId: string; text: string }[];
  /** Saves what is typed; false when it is not an answer yet or could not be saved. */
  save: () => Promise<boolean>;
  /** Lets go of what is typed and not saved. */
  discard: () => void;
  goOn: () => Promise<void>;
};

/** The fields of one question: filled from what was typed or saved, checked by the contract's schema, saved when the button is pressed. */
export function useQuestion<Q extends SetupQuestion>(spec: AnswerForm<Q>) {
  const { question } = spec;
  const { ask } = useApp();
  const binder = useBinder();
  const words = useWords(text);
  const draft = useDraft<Values[Q]>(`setup/${question}`);
  const navigate = useNavigate();
  const isFromCheck = useSearchParams()[0].get('from') === 'check';
  const [attempt, setAttempt] = useState(0);
  const [isSaving, setIsSaving] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  const saved = spec.fields(binder.setup.answers[question]);
  const form = useForm<Values[Q]>({
    initialValues: draft.kept() ?? saved,
    onValuesChange: draft.keep,
    validate: (values) => mistakesIn(spec, values, words),
  });
  const { values } = form;
  const typed = useMemo(() => typedAnswer(spec, values, words), [spec, values, words]);
  const answers: SetupAnswers = useMemo(
    () => ({ ...binder.setup.answers, ...(typed === null ? {} : { [question]: typed }) }),
    [binder, question, typed],
  );

  async function save(): Promise<boolean> {
    setRefusal(null);
    setAttempt((count) => count + 1);
    if (form.validate().hasErrors || typed === null) return false;
    setIsSaving(true);
    // Safe: the answer was just parsed by this very question's schema; a generic pair is beyond the compiler.
    const result = await ask('setup.answer', { question, answer: typed } as Input<'setup.answer'>);
    setIsSaving(false);
    if (!result.ok) {
      setRefusal(result.error);
      return false;
    }
    draft.drop();
    return true;
  }

  const state: QuestionState = {
    question,
    answers,
    isFinished: typed !== null,
    isChanged: JSON.stringify(values) !== JSON.stringify(saved),
    isFromCheck,
    isSaving,
    attempt,
    refusal,
    errors: Object.entries(form.errors).map(([fieldId, error]) => ({ fieldId, text: String(error) })),
    save,
    discard: draft.drop,
    goOn: async () => {
      if (await save()) await navigate(addressAfter(question, isFromCheck));
    },
  };
  return { form, state };
}

function mistakesIn<Q extends SetupQuestion>(
  spec: AnswerForm<Q>,
  values: Values[Q],
  words: SetupWords,
): Mistakes {
  const own = spec.mistakes(values, words);
  if (Object.keys(own).length > 0) return own;
  const bySchema = schemaResolver(spec.schema, { sync: true })(spec.answer(values));
  // Whatever is not said above can only be a text beyond the 200 characters of a line.
  return Object.fromEntries(Object.keys(bySchema).map((field) => [field, words.tooLong]));
}

function typedAnswer<Q extends SetupQuestion>(
  spec: AnswerForm<Q>,
  values: Values[Q],
  words: SetupWords,
): Answer<Q> | null {
  if (Object.keys(mistakesIn(spec, values, words)).length > 0) return null;
  const parsed = spec.schema.safeParse(spec.answer(values));
  return parsed.success ? parsed.data : null;
}
