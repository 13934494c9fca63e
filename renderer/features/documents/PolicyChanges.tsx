import { IconArrowsExchange, IconMinus, IconPlus } from '@tabler/icons-react';
import type { Language } from '../../../shared/domain/binder';
import { policyState } from '../../../shared/domain/document/policy';
import { type PolicyChange, policyChanges } from '../../../shared/domain/document/policyChanges';
import { fieldChangeInWords } from '../../../shared/text/fields';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { DetailList } from '../../ui/DetailList';
import { type DocumentWords, text } from './text';

const icons = { added: IconPlus, removed: IconMinus, changed: IconArrowsExchange };

/** What the signed policy no longer says, in words; nothing while it still says it all. */
export function PolicyChanges() {
  const { language } = useApp().status;
  const binder = useBinder();
  const words = useWords(text);
  const changes = policyChanges(binder);
  const { inForce } = policyState(binder);
  if (changes.length === 0 || inForce === null) return null;
  return (
    <>
      <hr />
      <h2>{words.changes(changes.length, inForce.number)}</h2>
      <DetailList
        items={changes.map((change) => ({
          icon: icons[change.kind === 'entry' ? change.change : 'changed'],
          text: inWords(change, words, language),
        }))}
      />
    </>
  );
}

function inWords(change: PolicyChange, words: DocumentWords, language: Language): string {
  if (change.kind !== 'entry') return words[change.kind === 'language' ? 'language' : 'financialYear'];
  if (change.change === 'added') return words.added(change.name);
  if (change.change === 'removed') return words.removed(change.name);
  const fields = change.fields.map((field) => `${fieldChangeInWords(field, language)}.`);
  return [words.corrected(change.name), ...fields].join(' ');
}
