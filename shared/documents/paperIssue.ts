import type { Binder } from '../domain/binder';
import { danishDay, type Instant, type IsoDate } from '../domain/calendar';
import { replacedVersion } from '../domain/document/documentState';
import type { DocumentKind } from '../domain/document/documentVersion';
import { nextVersionNumber } from '../domain/document/versionsOf';
import { text } from '../text/documents/frame';
import { longDate } from '../text/format';
import type { PaperDocument } from './model';

/** Which issue of a paper is made: its number, its id (null: a draft), when, and the signed one it takes over from. */
export type PaperIssue = {
  number: number;
  id: string | null;
  createdAt: Instant;
  replaces: { number: number; signedOn: IsoDate } | null;
};

/** One of the papers, and whom it is with when it is an agreement. */
export type WhichPaper = { kind: DocumentKind; subject: string | null };

/** What the next version of a paper is built with; without an id it is a draft. */
export function draftIssue(binder: Binder, { kind, subject }: WhichPaper, now: Instant): PaperIssue {
  return {
    number: nextVersionNumber(binder, kind, subject),
    id: null,
    createdAt: now,
    replaces: kind === 'reviewReport' ? null : replacedVersion(binder, kind, subject),
  };
}

type Frame = Pick<PaperDocument, 'header' | 'footer' | 'author' | 'createdAt' | 'language'>;

/** What stands around a paper of the binder: the firm, which paper it is, where it belongs and when it was made. */
export function paperFrame(binder: Binder, issue: PaperIssue, title: string, divider: number): Frame {
  const words = text[binder.language];
  const firm = binder.company?.name ?? words.product;
  const made = words.createdOn(longDate(danishDay(issue.createdAt), binder.language));
  const id = issue.id === null ? words.draft : words.documentId(issue.id);
  return {
    language: binder.language,
    header: { left: firm, right: issue.id === null ? `${title} · ${words.draft}` : title },
    footer: { left: [words.divider(divider), id, made].join(' · '), page: words.page },
    author: firm,
    createdAt: issue.createdAt,
  };
}
