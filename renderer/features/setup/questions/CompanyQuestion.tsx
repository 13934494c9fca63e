import { useWords } from '../../../app/BinderProvider';
import { FieldRow, Fields } from '../../../ui/Fields';
import { companyForm } from '../forms/company';
import { QuestionScreen } from '../QuestionScreen';
import { text } from '../text';
import { useQuestion } from '../useQuestion';
import { TextField } from './TextField';

export function CompanyQuestion() {
  const { form, state } = useQuestion(companyForm);
  const { company: words, optional } = useWords(text);
  return (
    <QuestionScreen state={state}>
      <Fields>
        <TextField id="name" label={words.name} autoComplete="organization" {...form.getInputProps('name')} />
        <FieldRow columns="160px 1fr">
          <TextField
            id="cvr"
            label={words.cvr}
            hint={words.cvrHint}
            inputMode="numeric"
            {...form.getInputProps('cvr')}
          />
          <TextField
            id="phone"
            label={optional(words.phone)}
            inputMode="tel"
            {...form.getInputProps('phone')}
          />
        </FieldRow>
        <TextField
          id="address"
          label={words.address}
          hint={words.addressHint}
          {...form.getInputProps('address')}
        />
        <TextField
          id="email"
          label={optional(words.email)}
          inputMode="email"
          {...form.getInputProps('email')}
        />
        <TextField id="website" label={optional(words.website)} {...form.getInputProps('website')} />
      </Fields>
    </QuestionScreen>
  );
}
