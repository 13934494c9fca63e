import {
  consequences,
  harmAnswers,
  harms,
  likelihoods,
  risks,
} from '../../../../../shared/domain/breach/breach';
import { isBelowProposal, proposedRisk } from '../../../../../shared/domain/breach/risk';
import { consequenceName, harmAnswerName, likelihoodName, riskName } from '../../../../../shared/text/breach';
import { inSentence } from '../../../../../shared/text/format';
import { useApp, useWords } from '../../../../app/BinderProvider';
import { Choice } from '../../../../entries/fields/Choice';
import { FreeText } from '../../../../entries/fields/FreeText';
import { Ticks } from '../../../../entries/fields/Ticks';
import { AnswerCard } from '../../../../ui/AnswerCard';
import { AnswerGroup } from '../../../../ui/AnswerGroup';
import { Notice } from '../../../../ui/Notice';
import styles from './guide.module.css';
import { harmsOf } from './guideForm';
import type { QuestionProps } from './questionProps';
import { text } from './text';

/** Page 6: what it may mean for them. The risk is proposed from the answers and decided by a person, who writes why. */
export function RiskQuestion({ form }: QuestionProps) {
  const words = useWords(text);
  const { language } = useApp().status;
  const risk = form.field('risk');
  return (
    <>
      <FreeText
        field={form.field('consequencesSoFar')}
        label={words.consequences.label}
        hint={words.consequences.hint}
        lines={2}
      />
      {harms.map((harm) => (
        <Choice
          key={harm}
          field={form.field(harm)}
          label={words.harms[harm].question}
          hint={words.harms[harm].hint}
          options={harmAnswers.map((value) => ({ value, label: harmAnswerName(value, language) }))}
        />
      ))}
      <Choice
        field={form.field('likelihood')}
        label={words.likelihood}
        options={likelihoods.map((value) => ({ value, label: likelihoodName(value, language) }))}
      />
      <Ticks
        field={form.field('likely')}
        label={words.likely}
        options={consequences.map((value) => ({ value, label: consequenceName(value, language) }))}
      />
      <Proposal form={form} />
      <AnswerGroup id={risk.id} legend={words.risk.label} legendShown error={risk.error}>
        {risks.map((one) => (
          <AnswerCard
            key={one}
            kind="radio"
            name="risk"
            value={one}
            checked={risk.value === one}
            onChange={() => risk.onChange(one)}
            title={words.risk.options[one].title}
            description={words.risk.options[one].text}
          />
        ))}
      </AnswerGroup>
      <FreeText
        field={form.field('riskReason')}
        label={words.riskReason.label}
        hint={words.riskReason.hint}
        lines={3}
      />
    </>
  );
}

/** What follows from the answers, and what it rests on. */
function Proposal({ form }: Pick<QuestionProps, 'form'>) {
  const words = useWords(text).proposal;
  const { language } = useApp().status;
  const { values } = form;
  const proposal = proposedRisk({
    harms: harmsOf(values),
    likelihood: values.likelihood === '' ? null : values.likelihood,
    guarded: [...values.guarded],
    encrypted: values.encrypted === '' ? null : values.encrypted,
    kinds: [...values.kinds],
  });
  return (
    <div role="status" className={styles.proposal}>
      {proposal === null ? (
        <Notice tone="none">{words.waiting}</Notice>
      ) : (
        <Notice tone="info">
          {[
            words.is(inSentence(riskName(proposal.risk, language))),
            ...(proposal.because === 'answers' ? [] : [words[proposal.because]]),
            ...(values.role === 'processor' ? [words.toClient] : []),
            words.ours,
          ].join(' ')}
        </Notice>
      )}
      {values.risk !== '' && isBelowProposal(values.risk, proposal) ? (
        <Notice tone="warn">{words.below}</Notice>
      ) : null}
    </div>
  );
}
