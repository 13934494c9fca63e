import { useEffect, useMemo, useState } from 'react';
import type { PaperDocument } from '../../../../shared/documents/model';
import { draftIssue } from '../../../../shared/documents/paperIssue';
import { paperOf } from '../../../../shared/documents/papers';
import type { Binder } from '../../../../shared/domain/binder';
import { documentStanding } from '../../../../shared/domain/document/documentStanding';
import { paperLanguage } from '../../../../shared/domain/document/documentState';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import { isOf } from '../../../../shared/domain/document/versionsOf';
import type { Failure } from '../../../../shared/errors';
import { useApp, useBinder } from '../../../app/BinderProvider';

/** Stands for the version that would be made now. */
export const DRAFT = 'draft';

/** The versions of a paper that can be compared, the oldest first; the draft is the newest. */
export function versionsOf(binder: Binder, { kind, subject }: PaperOfBinder): string[] {
  return [...binder.documents.filter(isOf(kind, subject)).map(({ id }) => id), DRAFT];
}

/** What is compared unless something else is chosen: what is in force, and what would be made now. */
export function usualComparison(binder: Binder, paper: PaperOfBinder): { older: string; newer: string } {
  const { inForce, toSign } = documentStanding(binder, paper.kind, paper.subject);
  return { older: inForce?.id ?? DRAFT, newer: toSign?.id ?? DRAFT };
}

export type ReadPaper =
  | { is: 'reading' }
  | { is: 'read'; paper: PaperDocument }
  | { is: 'failed'; failure: Failure };

/** What a version of a paper says: an issued one as it was, the draft as it would be made today. */
export function useVersion({ kind, subject }: PaperOfBinder, id: string): ReadPaper {
  const { status, ask } = useApp();
  const binder = useBinder();
  const [read, setRead] = useState<ReadPaper>({ is: 'reading' });
  const draft = useMemo((): ReadPaper | null => {
    if (id !== DRAFT) return null;
    const written = { ...binder, language: paperLanguage(binder, kind, subject) };
    const issue = draftIssue(written, { kind, subject }, `${status.today}T12:00:00.000Z`);
    return { is: 'read', paper: paperOf(kind, written, issue, subject) };
  }, [binder, status.today, kind, subject, id]);

  useEffect(() => {
    if (id === DRAFT) return undefined;
    let isLeft = false;
    setRead({ is: 'reading' });
    void ask('document.read', { id }).then((result) => {
      if (isLeft) return;
      setRead(
        result.ok ? { is: 'read', paper: result.value.paper } : { is: 'failed', failure: result.error },
      );
    });
    return () => {
      isLeft = true;
    };
  }, [ask, id]);

  return draft ?? read;
}
