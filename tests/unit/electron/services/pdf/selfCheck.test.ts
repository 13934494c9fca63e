import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { finalisePdf } from '../../../../../electron/services/pdf/finalise/finalisePdf';
import { dictEntry, nameEntry } from '../../../../../electron/services/pdf/finalise/pdfObjects';
import { selfCheck } from '../../../../../electron/services/pdf/selfCheck';
import type { Block, PaperDocument } from '../../../../../shared/documents/model';
import { paperFonts as fonts, rawPolicies, rawRecords } from '../../../../support/rawPdf/rawPdfs';

describe.each(rawPolicies)('the self-check of $name', ({ raw, paper }) => {
  let finished: Uint8Array;
  beforeAll(async () => {
    finished = await finalisePdf(raw, { paper, fonts });
  });

  const faultsAfter = async (
    spoil: (pdf: PDFDocument) => void,
    against: PaperDocument = paper,
  ): Promise<string[]> => {
    const pdf = await PDFDocument.load(finished, { updateMetadata: false });
    spoil(pdf);
    const bytes = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
    return (await selfCheck(bytes, { paper: against, fonts })).faults;
  };
  const faultsAgainst = async (blocks: readonly Block[]): Promise<string[]> =>
    (await selfCheck(finished, { paper: { ...paper, blocks }, fonts })).faults;

  it('finds nothing in a file that is only written again', async () => {
    expect(await faultsAfter(() => undefined)).toEqual([]);
  });

  it.each([
    ['the language', 'language', (pdf: PDFDocument) => remove(pdf.catalog, 'Lang')],
    [
      'the declaration as tagged',
      'not declared as tagged',
      (pdf: PDFDocument) => remove(pdf.catalog, 'MarkInfo'),
    ],
    [
      'the title bar',
      'the title is not shown',
      (pdf: PDFDocument) => remove(pdf.catalog, 'ViewerPreferences'),
    ],
    [
      'the output intent',
      'no sRGB output intent',
      (pdf: PDFDocument) => remove(pdf.catalog, 'OutputIntents'),
    ],
    ['the description', 'no XMP', (pdf: PDFDocument) => remove(pdf.catalog, 'Metadata')],
    ['the attachment', 'not one attachment', (pdf: PDFDocument) => remove(pdf.catalog, 'AF')],
    ['the outline', 'the outline is not the headings', (pdf: PDFDocument) => remove(pdf.catalog, 'Outlines')],
    ['a tab order', 'page 2: tab order', (pdf: PDFDocument) => remove(pdf.getPage(1).node, 'Tabs')],
    ['a scope', 'a header cell without a scope', (pdf: PDFDocument) => remove(element(pdf, 'TH'), 'A')],
    ['a cell', 'an empty cell', (pdf: PDFDocument) => remove(element(pdf, 'TD'), 'K')],
    [
      'a heading',
      'the headings are not those of the paper',
      (pdf: PDFDocument) => remove(element(pdf, 'H2'), 'K'),
    ],
    [
      'a font file',
      'a font is not embedded',
      (pdf: PDFDocument) => remove(typed(pdf, 'FontDescriptor'), 'FontFile2'),
    ],
    [
      'a text map',
      'a font without a text map',
      (pdf: PDFDocument) => remove(compositeFont(pdf), 'ToUnicode'),
    ],
  ])('misses %s', async (_what, fault, spoil) => {
    // with nothing to read its letters by, the text cannot be the paper's either
    expect(await faultsAfter(spoil)).toContain(fault);
  });

  it('finds a drawing order that nothing marks', async () => {
    const faults = await faultsAfter((pdf) => append(pdf, '0 0 10 10 re f'));
    expect(faults).toEqual(['page 1: 1 unmarked drawing orders']);
  });

  it('finds content that belongs to nothing', async () => {
    expect(await faultsAfter((pdf) => append(pdf, '/P <</MCID 9999>> BDC 0 0 10 10 re f EMC'))).toEqual([
      'page 1, content 9999: in no structure',
    ]);
  });

  it('finds a parent tree that does not agree', async () => {
    const faults = await faultsAfter((pdf) => {
      const root = dictEntry(pdf.catalog, 'StructTreeRoot');
      if (root !== undefined) remove(root, 'ParentTree');
    });
    expect(faults).toContain('page 1: parent tree');
  });

  it('finds a heading that is tagged as a paragraph', async () => {
    const faults = await faultsAfter((pdf) => element(pdf, 'H2').set(PDFName.of('S'), PDFName.of('P')));
    expect(faults).toEqual(['the headings are not those of the paper']);
  });

  it('finds a script', async () => {
    const faults = await faultsAfter((pdf) => {
      const action = pdf.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
      pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.register(action));
    });
    expect(faults).toEqual(['an action on opening', 'a forbidden action']);
  });

  it('finds another title in the information', async () => {
    expect(await faultsAfter((pdf) => pdf.setTitle('Noget andet'))).toEqual([
      'XMP and information differ in title',
    ]);
  });

  it('finds a changed word, a missing paragraph and one too many', async () => {
    const changed = paper.blocks.map((block) =>
      block.kind === 'paragraph' ? { ...block, text: block.text.replace('hverdage', 'helligdage') } : block,
    );
    expect(await faultsAgainst(changed)).toEqual(["line 4 is not the paper's text"]);
    expect(await faultsAgainst([...paper.blocks, { kind: 'paragraph', text: 'Mere' }])).toHaveLength(1);
    expect(await faultsAgainst(paper.blocks.slice(0, -1))).toEqual(['more text than the paper has']);
  });

  it('does not look for a text that is empty', async () => {
    expect(await faultsAgainst([...paper.blocks, { kind: 'paragraph', text: '' }])).toEqual([]);
  });

  it('finds another attachment than the source', async () => {
    const faults = await faultsAfter(() => undefined, { ...paper, sourceJson: '{}' });
    expect(faults).toEqual(['the attachment is not the source']);
  });

  it('finds an attachment in a paper that must not carry data', async () => {
    const faults = await faultsAfter(() => undefined, { ...paper, sourceJson: null });
    expect(faults).toEqual(['an unwanted attachment']);
  });

  it('finds pages that are not numbered as the paper says', async () => {
    const faults = await faultsAfter(() => undefined, {
      ...paper,
      footer: { ...paper.footer, page: 'Ark {n}' },
    });
    expect(faults).toContain('page 1: no page number');
  });

  it('finds a heading alone at the foot of a page, and a split signature', async () => {
    const [before, last] = [paper.blocks.slice(0, -5), paper.blocks.slice(-5)];
    const [heading, paragraph] = last;
    const atFoot = before.at(-1);
    if (atFoot?.kind !== 'paragraph' || heading?.kind !== 'heading' || paragraph?.kind !== 'paragraph') {
      throw new Error('the sample paper has changed');
    }
    const asHeading: Block = { kind: 'heading', level: 3, text: atFoot.text };
    expect(await faultsAgainst([...before.slice(0, -1), asHeading, ...last])).toContain(
      'page 3: a heading alone',
    );

    const asSignature: Block = {
      kind: 'signature',
      dateLabel: atFoot.text,
      name: heading.text,
      detail: paragraph.text,
    };
    expect(await faultsAgainst([...before.slice(0, -1), asSignature, ...last.slice(2)])).toContain(
      'page 3: a split signature',
    );
  });

  it('finds headings that skip a level or do not begin with one title', async () => {
    const deeper = paper.blocks.map(
      (block): Block => (block.kind === 'heading' && block.level === 1 ? { ...block, level: 3 } : block),
    );
    const faults = await faultsAgainst(deeper);
    expect(faults).toContain('not one first heading');
    expect(faults).toContain('a skipped heading level');
  });
});

describe.each(rawRecords)('the self-check of $name', ({ raw, paper }) => {
  it('wants a paper that lies to lie, and one that stands to stand', async () => {
    const lying = await finalisePdf(raw, { paper, fonts });
    const { layout: _layout, ...standing } = paper;
    expect((await selfCheck(lying, { paper: standing, fonts })).faults).toContain('page 1: not A4 portrait');

    const [policy] = rawPolicies;
    const upright = await finalisePdf(policy.raw, { paper: policy.paper, fonts });
    const faults = await selfCheck(upright, { paper: { ...policy.paper, layout: 'landscape' }, fonts });
    expect(faults.faults).toContain('page 1: not A4 landscape');
  });
});

const remove = (dictionary: PDFDict, key: string): unknown => dictionary.delete(PDFName.of(key));

function dictionaries(pdf: PDFDocument): PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
}

function found(dictionary: PDFDict | undefined): PDFDict {
  if (dictionary === undefined) throw new Error('not in this PDF');
  return dictionary;
}

const typed = (pdf: PDFDocument, type: string): PDFDict =>
  found(dictionaries(pdf).find((dictionary) => nameEntry(dictionary, 'Type') === type));

const compositeFont = (pdf: PDFDocument): PDFDict =>
  found(dictionaries(pdf).find((dictionary) => nameEntry(dictionary, 'Subtype') === 'Type0'));

const element = (pdf: PDFDocument, type: string): PDFDict =>
  found(
    dictionaries(pdf).find(
      (dictionary) => nameEntry(dictionary, 'Type') === 'StructElem' && nameEntry(dictionary, 'S') === type,
    ),
  );

function append(pdf: PDFDocument, operators: string): void {
  const stream = PDFRawStream.of(pdf.context.obj({}), Buffer.from(operators));
  pdf.getPage(0).node.addContentStream(pdf.context.register(stream));
}
