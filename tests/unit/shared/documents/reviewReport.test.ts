import { describe, expect, it } from 'vitest';
import type { PaperIssue } from '../../../../shared/documents/paperIssue';
import { reviewReport } from '../../../../shared/documents/reviewReport';
import type { Binder } from '../../../../shared/domain/binder';
import { reviewItems } from '../../../../shared/domain/review/items';
import { type Review, type ReviewAnswer, reviewSteps } from '../../../../shared/domain/review/review';
import {
  aBinder,
  aDocumentVersion,
  aHistoryEntry,
  anAgreement,
  aProcessor,
  aReview,
  aReviewAnswer,
  aTask,
  now,
  someProcessors,
  today,
} from '../../../support/builders';
import { plain, plainText, sectionText, tableRows } from '../../../support/paperText';
import { aChain, codeOn } from '../domain/archive/aChain';

const issue: PaperIssue = { number: 2, id: 'HK-2-91D0', createdAt: now, replaces: null };

const unsigned = aProcessor({
  id: 'p-sky',
  name: 'Fjernsky',
  agreement: anAgreement({
    state: 'missing',
    signedOn: null,
    expiresOn: null,
    notCovered: [{ service: 'Mail', processor: null }],
  }),
  supervision: { lastOn: null, everyMonths: 12, concept: '', evidence: '' },
});

const followUp = aTask({
  origin: { kind: 'review', reviewId: 'review-1', step: 'processors', item: 'p-sky' },
});

const binder = aBinder({
  processors: [...someProcessors(), unsigned],
  tasks: [aTask({ id: 'task-own', what: 'Køb en makulator' }), followUp],
  documents: [
    aDocumentVersion(),
    aDocumentVersion({ id: 'KP-5-7F3A', number: 5, state: 'readyToSign', signedOn: null }),
    aDocumentVersion({ id: 'KP-3-0AB1', number: 3, state: 'superseded' }),
  ],
  reviews: [
    aReview({
      id: 'review-0',
      startedAt: '2026-06-03T06:00:00.000Z',
      state: 'signed',
      signed: { on: '2026-06-03', by: 'Mette Lindholm', place: 'Ringbindet' },
    }),
  ],
  history: [
    aHistoryEntry({
      at: '2026-03-20T10:00:00.000Z',
      subject: 'processor',
      id: 'x',
      name: 'For gammel',
      change: 'added',
      fields: [],
    }),
    aHistoryEntry({
      at: '2026-09-14T10:00:00.000Z',
      subject: 'processor',
      id: 'own-orders',
      name: 'Ordrebogen',
      change: 'added',
      fields: [],
    }),
    aHistoryEntry(),
    aHistoryEntry({
      at: '2026-11-23T08:55:00.000Z',
      subject: 'activity',
      id: 'act-kunder',
      name: 'Kundeadministration',
      fields: [{ field: 'retention', before: [], after: ['Kundeforhold uden for bogføring'] }],
    }),
    aHistoryEntry({
      at: '2026-11-23T08:56:00.000Z',
      subject: 'processor',
      id: 'y',
      name: 'Gamle Bookinger',
      change: 'removed',
      fields: [],
    }),
    aHistoryEntry({
      at: '2026-11-23T10:30:00.000Z',
      subject: 'securityMeasure',
      id: 'z',
      name: 'Efter frysningen',
      change: 'added',
      fields: [],
    }),
  ],
});

/** "Still correct" to everything, but for the answers that are given. */
function answered(own: Binder, special: Record<string, Partial<ReviewAnswer>> = {}): Review {
  const review = aReview();
  const answers = reviewSteps.flatMap((step) =>
    reviewItems(own, review, step, today).map(({ id }) => aReviewAnswer({ step, item: id, ...special[id] })),
  );
  return { ...review, answers };
}

const review = answered(binder, {
  company: { kind: 'corrected' },
  'act-kunder': { kind: 'corrected', note: 'Fristen var glemt' },
  'p-sky': { kind: 'followUp', taskId: 'task-1', note: 'De lovede at sende den' },
  'm-antivirus': { together: true },
});
const paper = reviewReport({ ...binder, reviews: [...binder.reviews, review] }, review, issue);

describe('the first page of the review report', () => {
  it('says who, when and which period', () => {
    expect(paper.title).toBe('Halvårskontrol, efterår 2026');
    expect(plainText(paper)).toContain(
      'Udført 23. november 2026 af Mette Lindholm, direktør. Perioden er 3. juni til 23. november 2026.',
    );
    expect(paper.header.right).toBe('Kontrolrapport · efterår 2026');
    expect(plain(paper.footer.left)).toBe('Faneblad 5 · Dokument-id HK-2-91D0 · dannet 23. november 2026');
  });

  it('has one row for each step, ticked for what happened in it, and a remark', () => {
    expect(tableRows(paper, 'De seks trin')).toEqual([
      ['1', 'Virksomheden', 'o nej', 'x ja', 'o nej', 'Rettet: Lindholm Låse & Alarm ApS'],
      [
        '2',
        'Fortegnelsen, 4 aktiviteter',
        'o nej',
        'x ja',
        'o nej',
        'Rettet: Kundeadministration. Fristen var glemt',
      ],
      ['3', 'Sletning, 5 frister', 'x ja', 'o nej', 'o nej', '–'],
      [
        '4',
        'Databehandlere, 4',
        'o nej',
        'x ja',
        'x ja',
        'Fjernet: Gamle Bookinger. Se opgave 1. De lovede at sende den',
      ],
      [
        '5',
        'It-sikkerhed, 8 punkter',
        'x ja',
        'o nej',
        'o nej',
        'Backup gendannet på prøve 12. oktober 2026',
      ],
      ['6', 'Dokumenterne', 'x ja', 'o nej', 'o nej', 'Kundepolitik, ny version 5'],
    ]);
  });

  it('lists the follow-ups with who, when and a box to tick by hand', () => {
    expect(tableRows(paper, 'Opgaver efter kontrollen')).toEqual([
      [
        '1',
        'Få databehandleraftalen med Nordvest Drift underskrevet',
        'Mette Lindholm',
        '7. december 2026',
        'o ikke løst',
      ],
    ]);
  });

  it('is signed under what is true, with the next date', () => {
    const signature = paper.blocks.find(({ kind }) => kind === 'signature');
    const next = paper.blocks[paper.blocks.findIndex(({ kind }) => kind === 'signature') + 1];
    expect(plain(JSON.stringify(signature))).toContain(
      'Jeg har gennemgået alle seks trin. Næste kontrol er senest 1. juni 2027.',
    );
    expect(next).toEqual({ kind: 'pageBreak' });
  });

  it('says what is missing while the review runs, and does not claim to be done', () => {
    const running = reviewReport(binder, aReview(), { ...issue, id: null });
    expect(plainText(running)).toContain(
      'Begyndt 23. november 2026 af Mette Lindholm, direktør. Den er ikke færdig endnu.',
    );
    expect(plainText(running)).not.toContain('Jeg har gennemgået');
    expect(tableRows(running, 'De seks trin')[0]).toEqual([
      '1',
      'Virksomheden',
      'o nej',
      'o nej',
      'o nej',
      '2 svar mangler',
    ]);
    expect(running.header.right).toBe('Kontrolrapport · efterår 2026 · kladde');
  });

  it('counts what is too much to name, and says that there were no tasks', () => {
    const all = Object.fromEntries(
      binder.activities.map(({ id }) => [id, { kind: 'corrected', note: 'Set' } as const]),
    );
    const own = aBinder();
    const many = reviewReport(own, answered(own, all), issue);
    expect(tableRows(many, 'De seks trin')[1]?.[5]).toBe('4 rettet. 4 bemærkninger inde i rapporten');
    expect(plainText(many)).toContain('Kontrollen gav ingen nye opgaver.');
  });
});

describe('the report step by step', () => {
  it('asks the step’s question and shows what had happened before the review began', () => {
    const text = sectionText(paper, '4. Databehandlere');
    expect(text).toContain('Bruger I stadig de samme databehandlere?\nSiden sidst, 3. juni 2026');
    expect(text).toContain('14. september: Ordrebogen er kommet til');
    expect(text).toContain('Aftaler at se på: Fjernsky');
    expect(plainText(paper)).not.toContain('For gammel');
  });

  it('shows each item with what the binder says, its answer and its remark', () => {
    expect(tableRows(paper, 'Svar, databehandlere')).toContainEqual([
      'Fjernsky',
      'Mangler underskrift. Dækker ikke: Mail. Intet tilsyn endnu',
      'Følges op, se opgave 1',
      'De lovede at sende den',
    ]);
    expect(tableRows(paper, 'Svar, it-sikkerhed')[0]).toEqual([
      'Antivirus på alle it-systemer med personoplysninger',
      'På plads',
      'Stadig korrekt, besvaret samlet',
      '–',
    ]);
    expect(tableRows(paper, 'Svar, dokumenterne')).toEqual([
      ['Persondatapolitik for kunder', 'Version 4, underskrevet 3. juni 2026', 'Stadig korrekt', '–'],
    ]);
  });

  it('shows before and after of what was corrected while it ran, and nothing later', () => {
    expect(tableRows(paper, 'Rettelser, virksomheden')).toEqual([
      ['Lindholm Låse & Alarm ApS', 'Adresse', 'Torvet 2, 4300 Holbæk', 'Smedegade 7, 4300 Holbæk'],
    ]);
    expect(tableRows(paper, 'Rettelser, fortegnelsen')).toEqual([
      ['Kundeadministration', 'Slettefrister', 'intet', 'Kundeforhold uden for bogføring'],
    ]);
    expect(tableRows(paper, 'Rettelser, databehandlere')).toEqual([
      ['Gamle Bookinger', 'Hele punktet', '–', 'Fjernet'],
    ]);
    expect(plainText(paper)).not.toContain('Efter frysningen');
  });

  it('tells of the first review that it is, and counts from set-up', () => {
    const first = { ...answered(binder), isFirst: true, periodFrom: '2026-03-02' };
    const text = plainText(reviewReport(binder, first, issue));
    expect(text).toContain('Det er den første kontrol.');
    expect(text).toContain('Siden opsætningen, 2. marts 2026');
  });

  it('says so when a step held nothing to answer', () => {
    const own = aBinder({ processors: [] });
    const none = reviewReport(own, answered(own), issue);
    expect(tableRows(none, 'De seks trin')[3]).toEqual([
      '4',
      'Databehandlere',
      'o nej',
      'o nej',
      'o nej',
      'Intet at svare på',
    ]);
    expect(sectionText(none, '4. Databehandlere')).toContain('Her stod ikke noget i mappen');
  });
});

describe('the last part of the report', () => {
  it('lists the versions in force and those that wait, itself among them', () => {
    expect(tableRows(paper, 'Dokumenter og versioner')).toEqual([
      ['Persondatapolitik for kunder', 'Version 4', 'KP-4-19C2', '3. juni 2026'],
      ['Persondatapolitik for kunder', 'Version 5', 'KP-5-7F3A', 'Venter på underskrift'],
      ['Denne rapport', 'Version 2', 'HK-2-91D0', 'Venter på underskrift'],
    ]);
  });

  it('names what else waits, so that nothing open is left out', () => {
    expect(tableRows(paper, 'Andre opgaver, der venter')).toEqual([
      ['Køb en makulator', 'Mette Lindholm', '7. december 2026'],
    ]);
  });

  it('prints the code of all that was archived before it, and says when there is nothing', () => {
    const { chain } = aChain(5);
    const later = reviewReport({ ...binder, archive: chain }, review, issue);
    expect(plain(plainText(later))).toContain(`Historik-kode nr. 5: ${codeOn(chain).code}.`);
    expect(JSON.parse(later.sourceJson ?? '{}').archive).toEqual(codeOn(chain));
    expect(plainText(paper)).toContain('Historik-kode: Der lå ikke noget i arkivet');
    const english = reviewReport({ ...binder, language: 'en', archive: chain }, review, issue);
    expect(plainText(english)).toContain(`History code no. 5: ${codeOn(chain).code}.`);
  });

  it('holds the same facts whether it is running or frozen', () => {
    const frozen = reviewReport(binder, { ...review, state: 'readyToSign', documents: ['HK-2-91D0'] }, issue);
    expect(frozen.sourceJson).toBe(paper.sourceJson);
  });

  it('is complete in English', () => {
    const english = reviewReport({ ...binder, language: 'en' }, review, issue);
    expect(tableRows(english, 'The six steps')[3]).toEqual([
      '4',
      'Processors, 4',
      'o no',
      'x yes',
      'x yes',
      'Removed: Gamle Bookinger. See task 1. De lovede at sende den',
    ]);
    expect(plainText(english)).toContain('I have gone through all six steps.');
  });
});
