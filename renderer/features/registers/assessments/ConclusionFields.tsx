import {
  type Assessment,
  answersOf,
  type Verdict,
  verdicts,
} from '../../../../shared/domain/assessment/assessment';
import {
  criteriaMet,
  openPoints,
  proposedDpo,
  proposedPreCheck,
  proposedRole,
} from '../../../../shared/domain/assessment/proposals';
import { mustWaitForAuthority } from '../../../../shared/domain/assessment/standing';
import { positiveList } from '../../../../shared/reference/assessments';
import { verdictName } from '../../../../shared/text/assessments';
import { useApp, useWords } from '../../../app/BinderProvider';
import { Choice } from '../../../entries/fields/Choice';
import { DateEntry } from '../../../entries/fields/DateEntry';
import { FreeText } from '../../../entries/fields/FreeText';
import type { EntryForm } from '../../../entries/useEntryForm';
import { FieldRow, Fields } from '../../../ui/Fields';
import { Notice } from '../../../ui/Notice';
import styles from './assessments.module.css';
import type { Values } from './form';
import { text } from './text';

/** What the answers speak for, and what the firm decides. */
export function ConclusionFields({ of, form }: { of: Assessment; form: EntryForm<Values> }) {
  const { language, today } = useApp().status;
  const words = useWords(text).conclude;
  const options: readonly Verdict[] = verdicts[of.kind];
  return (
    <>
      <Proposal of={of} />
      <Fields>
        <Choice<Verdict | ''>
          field={form.field('verdict')}
          label={words.verdict}
          options={options.map((value) => ({ value, label: verdictName(value, language) }))}
        />
        <FreeText field={form.field('reason')} label={words.reason} lines={4} />
        <FieldRow columns="1fr 1fr">
          <DateEntry field={form.field('on')} label={words.on} max={today} />
          <DateEntry field={form.field('nextLookOn')} label={words.next} clearable />
        </FieldRow>
        <FreeText field={form.field('by')} label={words.by} />
        <FreeText field={form.field('name')} label={words.name} />
        <FreeText field={form.field('note')} label={words.note} lines={2} />
      </Fields>
    </>
  );
}

/** What the answers of the kinds that propose something speak for; undefined for those that do not. */
function proposalOf(one: Assessment): Verdict | null | undefined {
  switch (one.kind) {
    case 'dpo':
      return proposedDpo(one.answers);
    case 'dpiaPreCheck':
      return proposedPreCheck(
        one.answers,
        positiveList('da').map(({ id, status }) => ({ id, status: status ?? '' })),
      );
    case 'role':
      return proposedRole(one.answers);
    default:
      return undefined;
  }
}

function Proposal({ of }: { of: Assessment }) {
  const { language } = useApp().status;
  const words = useWords(text).conclude;
  const proposal = proposalOf(of);
  const open = of.kind === 'design' ? openPoints(answersOf(of)).length : 0;
  const told =
    proposal === null ? words.noProposal : words.proposal(verdictName(proposal ?? 'needed', language));
  return (
    <div className={styles.notices}>
      {proposal === undefined ? null : (
        <Notice tone="info">
          {of.kind === 'dpiaPreCheck' ? `${words.criteria(criteriaMet(of.answers))} ` : ''}
          {told}
        </Notice>
      )}
      {open > 0 ? <Notice tone="warn">{words.open(open)}</Notice> : null}
      {mustWaitForAuthority(of) ? <Notice tone="bad">{words.highRisk}</Notice> : null}
    </div>
  );
}
