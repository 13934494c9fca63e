import { supplierNeeds } from '../../../../shared/domain/setup/answers';
import { useWords } from '../../../app/BinderProvider';
import { AnswerCard } from '../../../ui/AnswerCard';
import { AnswerGroup } from '../../../ui/AnswerGroup';
import { suppliersForm } from '../forms/suppliers';
import { QuestionScreen } from '../QuestionScreen';
import { text } from '../text';
import { useQuestion } from '../useQuestion';
import { SupplierField } from './SupplierField';

export function SuppliersQuestion() {
  const { form, state } = useQuestion(suppliersForm);
  const words = useWords(text).suppliers;
  return (
    <QuestionScreen state={state}>
      <AnswerGroup legend={words.choose}>
        {supplierNeeds.map((need) => (
          <AnswerCard
            key={need}
            kind="checkbox"
            name="need"
            value={need}
            checked={form.values[need].isTicked}
            onChange={(isTicked) => form.setFieldValue(`${need}.isTicked`, isTicked)}
            title={words.need[need].title}
            description={words.need[need].text}
            reveal={<SupplierField need={need} {...form.getInputProps(`${need}.name`)} />}
          />
        ))}
      </AnswerGroup>
    </QuestionScreen>
  );
}
