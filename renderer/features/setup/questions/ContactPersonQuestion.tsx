import { useWords } from '../../../app/BinderProvider';
import { AnswerCard } from '../../../ui/AnswerCard';
import { AnswerGroup } from '../../../ui/AnswerGroup';
import { FieldRow, Fields } from '../../../ui/Fields';
import { contactPersonForm } from '../forms/contactPerson';
import { QuestionScreen } from '../QuestionScreen';
import { text } from '../text';
import { useQuestion } from '../useQuestion';
import { TextField } from './TextField';

export function ContactPersonQuestion() {
  const { form, state } = useQuestion(contactPersonForm);
  const { contactPerson: words, optional } = useWords(text);
  const choose = (isSomebodyElse: boolean) => () => form.setFieldValue('isSomebodyElse', isSomebodyElse);

  const other = (
    <Fields>
      <TextField
        id="customersWriteTo.name"
        label={words.otherName}
        {...form.getInputProps('customersWriteTo.name')}
      />
      <FieldRow>
        <TextField
          id="customersWriteTo.email"
          label={words.otherEmail}
          inputMode="email"
          {...form.getInputProps('customersWriteTo.email')}
        />
        <TextField
          id="customersWriteTo.phone"
          label={words.otherPhone}
          inputMode="tel"
          {...form.getInputProps('customersWriteTo.phone')}
        />
      </FieldRow>
    </Fields>
  );

  return (
    <QuestionScreen state={state}>
      <Fields>
        <FieldRow>
          <TextField id="person.name" label={words.name} {...form.getInputProps('person.name')} />
          <TextField
            id="person.title"
            label={optional(words.title)}
            hint={words.titleHint}
            {...form.getInputProps('person.title')}
          />
        </FieldRow>
        <FieldRow>
          <TextField
            id="person.email"
            label={optional(words.email)}
            inputMode="email"
            {...form.getInputProps('person.email')}
          />
          <TextField
            id="person.phone"
            label={optional(words.phone)}
            inputMode="tel"
            {...form.getInputProps('person.phone')}
          />
        </FieldRow>
        <AnswerGroup legend={words.somebodyElse} legendShown>
          <AnswerCard
            kind="radio"
            name="somebodyElse"
            value="no"
            checked={!form.values.isSomebodyElse}
            onChange={choose(false)}
            title={words.no.title}
            description={words.no.text}
          />
          <AnswerCard
            kind="radio"
            name="somebodyElse"
            value="yes"
            checked={form.values.isSomebodyElse}
            onChange={choose(true)}
            title={words.yes.title}
            description={words.yes.text}
            reveal={other}
          />
        </AnswerGroup>
      </Fields>
    </QuestionScreen>
  );
}
