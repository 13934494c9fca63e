import type { PaperChoice } from '../../../shared/contract/papers';
import { type PolicyStanding, policyStanding } from '../../../shared/domain/overview/policyStanding';
import { useBinder, useWords } from '../../app/BinderProvider';
import { CorrectFacts } from './CorrectFacts';
import { PaperPage } from './PaperPage';
import { PolicyChanges } from './PolicyChanges';
import { PolicyVersions } from './PolicyVersions';
import { policyLook } from './states';
import { text } from './text';

/** The customer policy as it stands today: what waits for a signature, what is in force, or the draft of the next. */
export function PolicyPage() {
  const binder = useBinder();
  const words = useWords(text);
  const policy = policyStanding(binder);
  const choice = shown(policy);
  return (
    <PaperPage
      title={words.policy}
      choice={choice}
      tag={{ ...policyLook[policy.state], text: words.policyTag[policy.state] }}
      standing={words.policyInForce(policy)}
      isToSign={policy.state === 'readyToSign'}
    >
      <PolicyChanges />
      <CorrectFacts />
      <PolicyVersions shownId={choice.which === 'issued' ? choice.id : null} />
    </PaperPage>
  );
}

function shown({ state, inForce, toSign }: PolicyStanding): PaperChoice {
  if (toSign !== null) return { which: 'issued', id: toSign.id };
  if (state === 'unchanged' && inForce !== null) return { which: 'issued', id: inForce.id };
  return { which: 'draft', kind: 'customerPolicy', subject: null, language: null };
}
