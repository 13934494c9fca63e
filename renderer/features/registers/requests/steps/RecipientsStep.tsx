import { recipientsToTell } from '../../../../../shared/domain/request/places';
import { type Request, tellings } from '../../../../../shared/domain/request/request';
import { toldStates } from '../../../../../shared/text/requests';
import { registerPaperPage } from '../../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../../app/BinderProvider';
import { DateEntry } from '../../../../entries/fields/DateEntry';
import { FreeText } from '../../../../entries/fields/FreeText';
import { type GroupField, groupField } from '../../../../entries/groupField';
import { ButtonLink } from '../../../../ui/Link';
import { Segments } from '../../../../ui/Segments';
import styles from '../requests.module.css';
import { text } from '../text';
import { StepForm } from './StepForm';
import { useDayError, useStep } from './useStep';

type Told = Request['told'][number];

/** Who has had the data and is told of what was corrected, erased or restricted (Art. 19). */
export function RecipientsStep({ request }: { request: Request }) {
  const words = useWords(text).recipients;
  const all = recipientsToTell(useBinder(), request);
  const dayError = useDayError(request);
  const step = useStep<{ told: readonly Told[] }>(request, {
    name: 'told',
    values: { told: all },
    partOf: ({ told }) => ({
      told: told
        .filter(({ state }) => state !== 'open')
        .map((one) => (one.state === 'told' ? one : { ...one, on: null })),
    }),
    check: ({ told }) =>
      Object.fromEntries(
        told.flatMap(({ state, on }, index): [string, string][] => {
          const error = state === 'told' ? (on === null ? words.onMissing : dayError(on)) : null;
          return error === null ? [] : [[`told.${index}.on`, error]];
        }),
      ),
  });
  const group = groupField(step.form.field('told'), step.form);
  if (all.length === 0) return <p className={styles.hint}>{words.none}</p>;
  return (
    <StepForm
      step={step}
      hint={words.hint}
      label={words.title}
      beside={
        <ButtonLink to={registerPaperPage('requestRecipients', request.id)} variant="default">
          {words.letter}
        </ButtonLink>
      }
    >
      <div className={styles.items}>
        {group.items.map(({ key }, index) => (
          <ToldRow key={key} group={group} index={index} />
        ))}
      </div>
    </StepForm>
  );
}

function ToldRow({ group, index }: { group: GroupField<Told>; index: number }) {
  const { language } = useApp().status;
  const words = useWords(text).recipients;
  const name = group.items[index]?.name ?? '';
  const state = group.field(index, 'state');
  return (
    <div className={styles.item}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <Segments
          label={name}
          value={state.value}
          options={tellings.map((value) => ({ value, label: toldStates[language][value] }))}
          onChange={state.onChange}
        />
      </div>
      {state.value === 'told' ? (
        <DateEntry field={group.field(index, 'on')} label={words.on(name)} clearable />
      ) : null}
      {state.value === 'impossible' ? (
        <FreeText field={group.field(index, 'note')} label={words.note(name)} />
      ) : null}
    </div>
  );
}
