import type { Binder } from '../../domain/binder';
import type { IsoDate } from '../../domain/calendar';
import { documentStanding } from '../../domain/document/documentStanding';
import { paperLanguage } from '../../domain/document/documentState';
import type { DocumentVersion, FactsPaper } from '../../domain/document/documentVersion';
import { counterpart, type PaperOfBinder, papersOfBinder } from '../../domain/document/papersOfBinder';
import type { RegisterPaper } from '../../domain/document/registerPaper';
import {
  type FolderGroup,
  groupOfPaper,
  groupsOfPeople,
  groupsOfRegisters,
  registerGroups,
} from '../../domain/folder/folderGroup';
import type { Language } from '../../domain/language';
import { text } from '../../text/documents/inspectionFolder';
import { documentName } from '../../text/labels';
import { registerPaperName } from '../../text/registerPapers';
import { papersOfRegisters } from '../registerPapers';

/** The binder's dividers, as the menu numbers them; 5 holds what is signed and finished. */
export const dividers = [1, 2, 3, 4, 5] as const;
export type Divider = (typeof dividers)[number];

/** Where a paper comes from, as `paper.open` is asked for it. */
export type PaperSource =
  | { which: 'issued'; id: string }
  | { which: 'draft'; kind: FactsPaper; subject: string | null; language: Language }
  | { which: 'register'; kind: RegisterPaper; subject: string | null; language: Language };

export type PaperStanding =
  | { is: 'inForce' | 'toSign'; number: number; signedOn: IsoDate | null; isChanged: boolean }
  | { is: 'draft' }
  | { is: 'asItStands' };

/** A paper of the folder, in its place. */
export type PlannedPaper = {
  divider: Divider;
  /** What it is left out with; null for what always is in it. */
  group: FolderGroup | null;
  kind: DocumentVersion['kind'] | RegisterPaper;
  title: string;
  standing: PaperStanding;
  source: PaperSource;
};

/** A file that somebody put into the binder: an agreement, a signed sheet, a receipt. */
export type PlannedFile = {
  group: FolderGroup;
  attachment: string;
  /** As it was put in: only its ending is taken over, for the rest may hold names. */
  name: string;
  /** What it belongs to, without the names of people. */
  what: string;
  /** What its file in the folder is called after its number. */
  called: string;
};

export type FolderPlan = { papers: PlannedPaper[]; files: PlannedFile[] };

/** Everything that the inspection folder holds, in its order, but for the groups that are left out. */
export function folderPlan(binder: Binder, leaveOut: readonly FolderGroup[]): FolderPlan {
  const isIn = ({ group }: { group: FolderGroup | null }): boolean =>
    group === null || !leaveOut.includes(group);
  const { rules, notices, records, agreements } = papersOfBinder(binder);
  const papers = [
    ...[...rules, ...notices].map((paper) => ofBinder(binder, paper, 1)),
    ...records.map((paper) => ofBinder(binder, paper, dividerOf[paper.kind] ?? 2)),
    // A draft of an agreement that nobody has signed shows nothing; it is told of as missing.
    ...agreements
      .map((paper) => ofBinder(binder, paper, 3))
      .filter(({ standing }) => standing.is === 'inForce'),
    ...ofRegisters(binder),
    ...signedReviews(binder),
  ];
  return {
    papers: dividers.flatMap((divider) => papers.filter((paper) => paper.divider === divider && isIn(paper))),
    files: [...agreementFiles(binder), ...registerFiles(binder)].filter(isIn),
  };
}

const dividerOf: Partial<Record<FactsPaper, Divider>> = { processorList: 3, deletionPlan: 4 };

const groupOf: Partial<Record<FactsPaper, FolderGroup>> = {
  signOffSheet: 'employees',
  processingAgreement: 'agreements',
};

function ofBinder(binder: Binder, { kind, subject }: PaperOfBinder, divider: Divider): PlannedPaper {
  const { inForce, toSign, state } = documentStanding(binder, kind, subject);
  const shown = inForce ?? toSign;
  const name = documentName(kind, binder.language);
  const who = counterpart(binder, subject);
  return {
    divider,
    group: groupOf[kind] ?? null,
    kind,
    title: who === null ? name : `${name}: ${who}`,
    standing:
      shown === null
        ? { is: 'draft' }
        : {
            is: inForce === null ? 'toSign' : 'inForce',
            number: shown.number,
            signedOn: shown.signedOn,
            isChanged: inForce !== null && state !== 'unchanged',
          },
    source:
      shown === null
        ? { which: 'draft', kind, subject, language: paperLanguage(binder, kind, subject) }
        : { which: 'issued', id: shown.id },
  };
}

/** The registers as they stand now, each with what its register says belongs here. */
function ofRegisters(binder: Binder): PlannedPaper[] {
  const { language } = binder;
  return papersOfRegisters(binder).map(({ kind, subject }): PlannedPaper => {
    const group = groupOfPaper(kind);
    const name = registerPaperName(kind, language);
    const about = subject === null ? null : entryInWords(binder, group, subject);
    return {
      divider: 4,
      group,
      kind,
      title: about === null ? name : `${name}: ${about}`,
      standing: { is: 'asItStands' },
      source: { which: 'register', kind, subject, language },
    };
  });
}

/** Reports that are signed, the newest first. */
const signedReviews = ({ documents, language }: Binder): PlannedPaper[] =>
  documents
    .filter(({ kind, signedOn }) => kind === 'reviewReport' && signedOn !== null)
    .map(
      ({ id, kind, number, signedOn }): PlannedPaper => ({
        divider: 5,
        group: 'reviews',
        kind,
        title: `${documentName(kind, language)} ${id}`,
        standing: { is: 'inForce', number, signedOn, isChanged: false },
        source: { which: 'issued', id },
      }),
    )
    .reverse();

function agreementFiles({ processors, clients, language }: Binder): PlannedFile[] {
  const words = text[language].files;
  return [...processors, ...clients].flatMap(({ name, agreement: { file } }): PlannedFile[] =>
    file === null
      ? []
      : [
          {
            group: 'agreements',
            attachment: file.attachment,
            name: file.name,
            what: words.agreementWith(name),
            called: words.called.agreements,
          },
        ],
  );
}

function registerFiles(binder: Binder): PlannedFile[] {
  const words = text[binder.language].files;
  return groupsOfRegisters.flatMap((group) =>
    registerGroups[group].lists.flatMap((list) =>
      binder[list].flatMap(({ id, files }) =>
        files.map(({ attachment, name, addedOn }): PlannedFile => {
          const about = entryInWords(binder, group, id);
          return {
            group,
            attachment,
            name,
            what: words.of(text[binder.language].groups[group], about, addedOn),
            called: words.called[group],
          };
        }),
      ),
    ),
  );
}

/** An entry as it may be told of outside its register: by its name, or by its number where that is a person's. */
function entryInWords(binder: Binder, group: FolderGroup, id: string): string {
  const held = groupsOfRegisters.find((one) => one === group);
  const entries = held === undefined ? [] : registerGroups[held].lists.flatMap((list) => [...binder[list]]);
  const at = entries.findIndex((entry) => entry.id === id);
  const entry = entries[at];
  return groupsOfPeople.includes(group) || entry === undefined
    ? text[binder.language].files.entry(at + 1)
    : entry.name;
}
