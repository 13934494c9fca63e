import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Finding, FindingPlace } from '../../../shared/domain/finding/finding';
import { findingInWords } from '../../../shared/text/findings';
import { registerPaperPage } from '../../app/addresses';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { useDraft } from '../../app/drafts';
import { hasDrawer } from '../../entries/EntryDrawers';
import { ButtonLink } from '../../ui/Link';
import { StatusText } from '../../ui/StatusText';
import { AcceptForm, reasonDraft } from './AcceptForm';
import { findingPage } from './findingPage';
import styles from './findings.module.css';
import { text } from './text';

interface FindingRowProps {
  finding: Finding;
  onOpen: (place: FindingPlace) => void;
  onTask: (todo: string) => void;
}

/** One finding: what is wrong, what to do, the law in grey, and the three ways to settle it. */
export function FindingRow({ finding, onOpen, onTask }: FindingRowProps) {
  const { language } = useApp().status;
  const { tasks } = useBinder();
  const words = useWords(text);
  const draft = useDraft<string>(reasonDraft(finding.key));
  const [accepting, setAccepting] = useState(draft.kept() !== undefined);
  const { what, todo, law } = findingInWords(finding, language);
  const hasTask = tasks.some(
    ({ origin, doneOn }) => origin.kind === 'finding' && origin.key === finding.key && doneOn === null,
  );

  return (
    <li className={styles.row}>
      <p className={styles.what}>{what}</p>
      <p className={styles.todo}>{todo}</p>
      {law === '' ? null : <p className={styles.law}>{law}</p>}
      <div className={styles.actions}>
        <PlaceButton finding={finding} what={what} onOpen={onOpen} />
        {finding.rule === 'cannotDelete' && finding.place !== null ? (
          <ButtonLink
            size="sm"
            variant="default"
            to={registerPaperPage('deletionLetter', finding.place.id)}
            aria-label={words.letterOf(what)}
          >
            {words.letter}
          </ButtonLink>
        ) : null}
        {hasTask ? (
          <StatusText tone="info">{words.taskMade}</StatusText>
        ) : (
          <Button size="sm" variant="subtle" aria-label={words.taskOf(what)} onClick={() => onTask(todo)}>
            {words.task}
          </Button>
        )}
        <Button
          size="sm"
          variant="subtle"
          aria-label={words.acceptOf(what)}
          aria-expanded={accepting}
          onClick={() => setAccepting(!accepting)}
        >
          {words.accept}
        </Button>
      </div>
      {accepting ? <AcceptForm findingKey={finding.key} onClose={() => setAccepting(false)} /> : null}
    </li>
  );
}

interface PlaceButtonProps {
  finding: Finding;
  what: string;
  onOpen: (place: FindingPlace) => void;
}

/** The way to what is to be corrected: its page or drawer, or the paper in which the firm's own text stands. */
function PlaceButton({ finding, what, onOpen }: PlaceButtonProps) {
  const { ownTexts } = useBinder();
  const words = useWords(text);
  const { place } = finding;
  const page = findingPage(finding);
  if (page !== null) {
    return (
      <ButtonLink size="sm" variant="default" to={page} aria-label={words.toPageOf(what)}>
        {words.toPage}
      </ButtonLink>
    );
  }
  if (place === null) return null;
  const own = ownTexts.find(({ id }) => place.subject === 'ownText' && id === place.id);
  if (own !== undefined) {
    return (
      <ButtonLink
        size="sm"
        variant="default"
        to={`/documents/${own.document}`}
        aria-label={words.toPaperOf(what)}
      >
        {words.toPaper}
      </ButtonLink>
    );
  }
  if (!hasDrawer(place.subject)) return null;
  return (
    <Button size="sm" variant="default" aria-label={words.openOf(what)} onClick={() => onOpen(place)}>
      {words.open}
    </Button>
  );
}
