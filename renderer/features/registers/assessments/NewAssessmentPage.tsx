import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import {
  type AssessmentKind,
  assessmentKinds,
  isAboutActivity,
  isAboutSystem,
} from '../../../../shared/domain/assessment/assessment';
import { assessmentKindName } from '../../../../shared/text/assessments';
import { registerAddresses } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { FreeText } from '../../../entries/fields/FreeText';
import { Pick } from '../../../entries/fields/Pick';
import { type EntryForm, useEntryForm } from '../../../entries/useEntryForm';
import { AnswerCard } from '../../../ui/AnswerCard';
import { AnswerGroup } from '../../../ui/AnswerGroup';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Fields } from '../../../ui/Fields';
import { Link } from '../../../ui/Link';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import styles from './assessments.module.css';
import { text } from './text';
import { useBegin } from './useBegin';

type Chosen = { kind: AssessmentKind; about: string; name: string };

/** A checklist or a role can be about something that is not in the binder yet: then it has a name of its own. */
const mayBeNamed = (kind: AssessmentKind): boolean => kind === 'design' || kind === 'role';

/** Chooses what to assess; a press begins it. */
export function NewAssessmentPage() {
  const { kind: asked } = useParams();
  const words = useWords(text);
  const { language } = useApp().status;
  const { begin, refusal, isBusy } = useBegin();
  const first = assessmentKinds.find((kind) => kind === asked) ?? 'dpo';
  const form = useEntryForm<Chosen>('assessmentNew', null, { kind: first, about: '', name: '' }, (values) =>
    mistakes(values, words.choose),
  );
  const { kind } = form.values;

  async function submit(): Promise<void> {
    const values = await form.complete();
    if (values === null) return;
    const { about, name } = values;
    const isBegun = await begin(values.kind, {
      about: values.kind === 'dpo' || about === '' ? null : about,
      name: mayBeNamed(values.kind) ? name : '',
    });
    if (isBegun) form.forget();
  }

  return (
    <Page>
      <PageHeading
        eyebrow={<Link to={registerAddresses.assessments}>{words.title}</Link>}
        title={words.choose.title}
        focusKey="new"
      />
      <form
        noValidate
        className={styles.choose}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary title={words.guide.errors} errors={form.errors} attempt={form.attempt} />
        <Refusal failure={refusal} />
        <AnswerGroup legend={words.choose.kinds} id="assessmentNew-kind">
          {assessmentKinds.map((one) => (
            <AnswerCard
              key={one}
              kind="radio"
              name="kind"
              value={one}
              checked={kind === one}
              onChange={() => form.field('kind').onChange(one)}
              title={assessmentKindName(one, language)}
              description={words.choose.help[one]}
              reveal={one === 'dpo' ? undefined : <About form={form} />}
            />
          ))}
        </AnswerGroup>
        <div className={styles.begin}>
          <Button type="submit" loading={isBusy}>
            {words.choose.begin}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function mistakes(
  { kind, about, name }: Chosen,
  words: (typeof text)['da']['choose'],
): Record<string, string> {
  if (kind === 'dpo') return {};
  if (mayBeNamed(kind)) return name.trim() === '' && about === '' ? { name: words.needsName } : {};
  return about === '' ? { about: words.needsAbout } : {};
}

/** What the chosen kind is about. */
function About({ form }: { form: EntryForm<Chosen> }) {
  const { activities, systems } = useBinder();
  const words = useWords(text).choose;
  const { kind } = form.values;
  const entries = isAboutActivity(kind) ? activities : systems;
  const none = mayBeNamed(kind) ? [{ value: '', label: words.none }] : [];
  return (
    <Fields>
      {entries.length === 0 && !mayBeNamed(kind) ? (
        <p>{isAboutSystem(kind) ? words.noSystems : words.noActivities}</p>
      ) : (
        <Pick
          field={form.field('about')}
          label={isAboutActivity(kind) ? words.activity : words.system}
          options={[...none, ...entries.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      {mayBeNamed(kind) ? (
        <FreeText field={form.field('name')} label={words.name} hint={words.nameHint} />
      ) : null}
    </Fields>
  );
}
