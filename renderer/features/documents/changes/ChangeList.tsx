import { documentChanges } from '../../../../shared/domain/document/documentChanges';
import { documentState } from '../../../../shared/domain/document/documentState';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { text } from '../text';
import { ChangeDetails } from './ChangeDetails';

/** What the signed paper no longer says, in words; nothing while it still says it all. */
export function ChangeList({ paper: { kind, subject } }: { paper: PaperOfBinder }) {
  const binder = useBinder();
  const words = useWords(text);
  const changes = documentChanges(binder, kind, subject);
  const { inForce } = documentState(binder, kind, subject);
  if (changes.length === 0 || inForce === null) return null;
  return (
    <>
      <hr />
      <h2>{words.changes(changes.length, inForce.number)}</h2>
      <ChangeDetails changes={changes} kind={kind} />
    </>
  );
}
