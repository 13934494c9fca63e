import { describe, expect, it } from 'vitest';
import { missingInFolder } from '../../../../../shared/documents/folder/missing';
import { folderPlan } from '../../../../../shared/documents/folder/plan';
import { coverSheet, filesSheet, standingInWords } from '../../../../../shared/documents/folder/sheets';
import type { Binder } from '../../../../../shared/domain/binder';
import { paperFacts } from '../../../../../shared/domain/document/paperFacts';
import { RegisterPaper } from '../../../../../shared/domain/document/registerPaper';
import { fileLists } from '../../../../../shared/domain/entryFiles';
import { folderGroups, groupOfPaper, registerGroups } from '../../../../../shared/domain/folder/folderGroup';
import { text } from '../../../../../shared/text/documents/inspectionFolder';
import { aBinder, aDocumentVersion, anEmployee, aProcessor, now } from '../../../../support/builders';

const today = '2026-11-23';
const file = (name: string, number: number) => ({ name, attachment: `${number}`.padStart(32, '0') });
const signed = (binder: Binder, kind: 'customerPolicy' | 'record', own = {}): Binder => ({
  ...binder,
  documents: [
    ...binder.documents,
    aDocumentVersion({
      id: `${kind}-1`,
      kind,
      subject: null,
      state: 'signed',
      signedOn: '2026-06-01',
      facts: paperFacts(binder, kind, null),
      ...own,
    }),
  ],
});
const employee = anEmployee({
  id: 'employee-1',
  name: 'Åse Østergård',
  files: [{ ...file('Åses kvittering.jpg', 1), role: 'signed', addedOn: '2026-05-04' }],
});
const processor = aProcessor({
  id: 'processor-1',
  name: 'Visma',
  agreement: { ...aProcessor().agreement, file: file('aftale.pdf', 2) },
});

describe('the papers of the folder', () => {
  it('are those in force, and the draft where none is', () => {
    const { papers } = folderPlan(signed(aBinder(), 'customerPolicy'), []);
    const of = (kind: string) => papers.find((paper) => paper.kind === kind);
    expect(of('customerPolicy')?.source).toEqual({ which: 'issued', id: 'customerPolicy-1' });
    expect(of('customerPolicy')?.standing).toMatchObject({ is: 'inForce', isChanged: false });
    expect(of('record')?.source).toMatchObject({ which: 'draft', kind: 'record' });
  });

  it('are told of as changed when the binder says something else since', () => {
    const binder = signed(aBinder(), 'customerPolicy', { facts: '{}' });
    const paper = folderPlan(binder, []).papers.find(({ kind }) => kind === 'customerPolicy');
    if (paper === undefined) throw new Error('no policy');
    expect(standingInWords({ binder, now }, paper)).toContain(text.da.standing.changed);
  });

  it('never hold a draft of an agreement, which nobody has signed', () => {
    const kinds = folderPlan(aBinder({ processors: [processor] }), []).papers.map(({ kind }) => kind);
    expect(kinds).not.toContain('processingAgreement');
  });

  it('hold each register paper of the registry, in the order of the dividers', () => {
    const { papers } = folderPlan(aBinder(), []);
    expect(papers.map(({ kind }) => kind)).toContain('breachRegister');
    const order = papers.map(({ divider }) => divider);
    expect(order).toEqual([...order].sort());
  });
});

describe('the files of the folder', () => {
  const binder = aBinder({ employees: [employee], processors: [processor] });

  it('are told of by what they belong to, without names of people or of the files', () => {
    const { files } = folderPlan(binder, []);
    expect(files.map(({ what }) => what)).toEqual(
      [
        'Databehandleraftale med Visma',
        'Medarbejdere: nr. 1 i registret, lagt ind 4.\u00A0maj\u00A02026',
      ].map((words) => expect.stringMatching(new RegExp(words.replace(/\u00A0/g, '\\s')))),
    );
    const said = JSON.stringify([
      filesSheet(
        { binder, now },
        files.map(({ what }) => ({
          number: '01',
          what,
          fileName: 'x',
          sha256: 'a'.repeat(64),
          page: { from: 3 },
        })),
      ).blocks,
      files.map(({ called }) => called),
    ]);
    expect(said).not.toMatch(/Østergård|kvittering\.jpg/);
  });

  it('go with what is left out, and so does the sign-off sheet with its names', () => {
    const { files, papers } = folderPlan(binder, ['employees']);
    expect(files.map(({ group }) => group)).toEqual(['agreements']);
    expect(papers.map(({ kind }) => kind)).not.toContain('signOffSheet');
    expect(folderPlan(binder, []).papers.map(({ kind }) => kind)).toContain('signOffSheet');
  });
});

describe('what can be left out', () => {
  it('covers every paper and every list of the registers once', () => {
    for (const kind of RegisterPaper.options)
      expect(registerGroups[groupOfPaper(kind)].papers).toContain(kind);
    const lists = Object.values(registerGroups).flatMap((group) => group.lists);
    expect([...lists].sort()).toEqual([...fileLists].sort());
  });

  it('stands on the front page', () => {
    const cover = coverSheet(
      { binder: aBinder(), now },
      { papers: [], leftOut: ['employees', 'requests'], listPage: null, isForShelf: false },
    );
    expect(JSON.stringify(cover.blocks)).toContain(
      'Ikke taget med efter eget valg: medarbejdere og henvendelser.',
    );
  });
});

describe('what is missing', () => {
  it('is told before the folder is made', () => {
    const missing = missingInFolder(signed(aBinder(), 'customerPolicy', { facts: '{}' }), today);
    expect(missing.map(({ is }) => is)).toEqual(
      expect.arrayContaining(['neverSigned', 'changed', 'noReview', 'empty']),
    );
    const empty = missing.find((one) => one.is === 'empty');
    expect(empty?.groups).toContain('breaches');
  });

  it.each(folderGroups)('has words for %s in both languages', (group) => {
    expect(text.da.groups[group]).not.toBe('');
    expect(text.en.groups[group]).not.toBe('');
  });
});
