import { describe, expect, it } from 'vitest';
import type { Binder } from '../../../../../shared/domain/binder';
import { documentStanding } from '../../../../../shared/domain/document/documentStanding';
import { documentState, paperLanguage } from '../../../../../shared/domain/document/documentState';
import { FactsPaper } from '../../../../../shared/domain/document/documentVersion';
import {
  issueDocument,
  mayIssue,
  signDocument,
  withdrawDocument,
} from '../../../../../shared/domain/document/issuing';
import { paperFacts } from '../../../../../shared/domain/document/paperFacts';
import { papersOfBinder, papersOutOfDate } from '../../../../../shared/domain/document/papersOfBinder';
import { nextVersionNumber } from '../../../../../shared/domain/document/versionsOf';
import { prepareReview, startReview } from '../../../../../shared/domain/review/course';
import { reviewItems } from '../../../../../shared/domain/review/items';
import { reviewSteps } from '../../../../../shared/domain/review/review';
import {
  aBinder,
  aClient,
  aDocumentVersion,
  anAgreement,
  anEmployee,
  aProcessor,
  aReviewAnswer,
  now,
  today,
} from '../../../../support/builders';
import { fingerprint } from '../../../../support/fingerprint';
import { unwrap } from '../../../../support/unwrap';

const signedNow = (binder: Binder, kind: FactsPaper, subject: string | null = null) =>
  aDocumentVersion({
    id: `${kind}-${subject}`,
    kind,
    subject,
    number: 1,
    facts: paperFacts(binder, kind, subject),
  });

describe('how a paper stands', () => {
  const binder = aBinder({ clients: [aClient(), aClient({ id: 'client-2', name: 'Anden kunde' })] });

  it.each(FactsPaper.options)(
    'is unchanged while %s tells the same, and changed by the firm’s name',
    (kind) => {
      const subject = kind === 'processingAgreement' ? 'client-1' : null;
      const signed = { ...binder, documents: [signedNow(binder, kind, subject)] };
      expect(documentState(signed, kind, subject).state).toBe('unchanged');
      const { company } = signed;
      const renamed =
        company === null ? signed : { ...signed, company: { ...company, name: 'Lindholm Låse A/S' } };
      expect(documentState(renamed, kind, subject).state).toBe('changed');
      expect(papersOutOfDate(renamed)).toEqual([{ kind, subject }]);
    },
  );

  it('is of one agreement and not of the other', () => {
    const signed = { ...binder, documents: [signedNow(binder, 'processingAgreement', 'client-1')] };
    expect(documentState(signed, 'processingAgreement', 'client-2').state).toBe('neverSigned');
    expect(nextVersionNumber(signed, 'processingAgreement', 'client-1')).toBe(2);
    expect(nextVersionNumber(signed, 'processingAgreement', 'client-2')).toBe(1);
  });

  it('is read in the language of the version in force', () => {
    const version = {
      ...signedNow({ ...binder, language: 'en' }, 'internalPolicy'),
      language: 'en' as const,
    };
    const signed = { ...binder, documents: [version] };
    expect(documentState(signed, 'internalPolicy', null).state).toBe('unchanged');
    expect(paperLanguage(signed, 'internalPolicy', null)).toBe('en');
    expect(paperLanguage(binder, 'internalPolicy', null)).toBe('da');
  });
});

describe('a paper made outside the review', () => {
  const waiting = aDocumentVersion({ id: 'KP-5-AAAA', number: 5, state: 'readyToSign', signedOn: null });
  const signed = aDocumentVersion();

  it('waits for its signature while the one before is in force', () => {
    const binder = issueDocument(aBinder({ documents: [signed] }), waiting);
    const { state, inForce, toSign } = documentStanding(binder, 'customerPolicy', null);
    expect([state, inForce?.id, toSign?.id]).toEqual(['readyToSign', signed.id, waiting.id]);
  });

  it('is not the review’s to take back, and the review’s is not taken back here', () => {
    const ofReview = { ...waiting, reviewId: 'review-1' };
    const binder = aBinder({ documents: [ofReview] });
    expect(mayIssue(binder, 'customerPolicy', null)).toMatchObject({ error: { code: 'review-frozen' } });
    expect(withdrawDocument(binder, ofReview.id)).toMatchObject({ error: { code: 'review-frozen' } });
    const signature = { id: ofReview.id, on: today, place: '' };
    expect(signDocument(binder, signature, { now, today }, fingerprint)).toMatchObject({
      error: { code: 'review-frozen' },
    });
  });

  it('gives way, unsigned, to the one that a review makes', () => {
    const moment = { now, today, newId: () => 'review-9' };
    const begun = unwrap(startReview(aBinder({ documents: [waiting] }), moment));
    const [review] = begun.reviews;
    if (review === undefined || review.state === 'archived') throw new Error('no review was begun');
    const answers = reviewSteps
      .flatMap((step) => reviewItems(begun, review, step, today))
      .map(({ step, id }) => aReviewAnswer({ step, item: id }));
    const answered = { ...begun, reviews: [{ ...review, answers }] };
    const made = { ...waiting, id: 'KP-6-BBBB', number: 6, reviewId: review.id };
    const prepared = unwrap(prepareReview(answered, [made], today));
    expect(prepared.documents.map(({ id }) => id)).toEqual([made.id]);
  });
});

describe('a paper that is taken back', () => {
  const waiting = (number: number) =>
    aDocumentVersion({ id: `KP-${number}`, number, state: 'readyToSign', signedOn: null });

  it('leaves its number to nobody: two printed papers never say the same version', () => {
    let binder = aBinder({ documents: [aDocumentVersion({ number: 4 })] });
    for (const number of [5, 6, 7]) {
      expect(nextVersionNumber(binder, 'customerPolicy', null)).toBe(number);
      binder = unwrap(withdrawDocument(issueDocument(binder, waiting(number)), `KP-${number}`));
    }
    expect(binder.takenBack).toEqual([{ kind: 'customerPolicy', subject: null, number: 7 }]);
    expect(nextVersionNumber(binder, 'internalPolicy', null)).toBe(1);
  });

  it('counts for one agreement and not for another', () => {
    const agreement = { ...waiting(1), kind: 'processingAgreement' as const, subject: 'client-1' };
    const binder = unwrap(withdrawDocument(aBinder({ documents: [agreement] }), agreement.id));
    expect(nextVersionNumber(binder, 'processingAgreement', 'client-1')).toBe(2);
    expect(nextVersionNumber(binder, 'processingAgreement', 'client-2')).toBe(1);
  });
});

describe('the papers that a firm needs', () => {
  it('have a sheet to sign where there are employees, and a record as processor where there are clients', () => {
    const kinds = (binder: Binder) =>
      Object.values(papersOfBinder(binder))
        .flat()
        .map(({ kind }) => kind);
    const alone = kinds(aBinder({ processors: [] }));
    expect(alone).not.toContain('signOffSheet');
    expect(alone).not.toContain('processorRecord');
    const others = kinds(aBinder({ employees: [anEmployee()], clients: [aClient()] }));
    expect(others).toContain('signOffSheet');
    expect(others).toContain('processorRecord');
    expect(new Set(others)).toEqual(new Set(FactsPaper.options));
  });

  it('have an agreement with a processor when it was chosen, with every client that has not given one, and keep what was issued once', () => {
    const theirs = aProcessor({ id: 'theirs', agreement: anAgreement({ text: 'theirs' }) });
    const auditor = aProcessor({ id: 'auditor', standing: 'onItsOwn' });
    const ours = aProcessor({ agreement: anAgreement({ text: 'ours' }) });
    const unasked = aProcessor({ id: 'unasked', agreement: anAgreement({ text: 'unknown' }) });
    const binder = aBinder({ processors: [ours, theirs, unasked, auditor], clients: [aClient()] });
    const withWhom = (one: Binder) => papersOfBinder(one).agreements.map(({ subject }) => subject);
    expect(withWhom(binder)).toEqual(['proc-regnskab', 'client-1']);
    const issued = aDocumentVersion({ kind: 'processingAgreement', subject: 'theirs' });
    expect(withWhom({ ...binder, documents: [issued] })).toEqual(['proc-regnskab', 'client-1', 'theirs']);
  });
});

describe('an agreement of our own that is signed', () => {
  const theirFile = { attachment: `att_${'A'.repeat(22)}`, name: 'Leverandørens aftale.pdf' };
  const read = {
    text: 'theirs' as const,
    checks: [{ point: 'dpack-instruks', answer: 'no' as const, note: '' }],
    signedByUs: 'Maja Lindholm',
    signedByThem: 'En hos leverandøren',
    expiresOn: '2028-01-01',
  };

  function sign(agreement: ReturnType<typeof anAgreement>) {
    const before = aBinder({ processors: [aProcessor({ agreement })] });
    const version = aDocumentVersion({
      kind: 'processingAgreement',
      subject: 'proc-regnskab',
      number: 1,
      state: 'readyToSign',
      signedOn: null,
      facts: paperFacts(before, 'processingAgreement', 'proc-regnskab'),
    });
    const signature = { id: version.id, on: today, place: 'Ringbind 2' };
    return signDocument({ ...before, documents: [version] }, signature, { now, today }, fingerprint);
  }

  it('does not stand under what was found in the text before it', () => {
    const binder = unwrap(sign(anAgreement(read)));
    const [processor] = binder.processors;
    expect(processor?.agreement).toMatchObject({
      state: 'signed',
      text: 'ours',
      place: 'Ringbind 2',
      checks: [],
      signedByUs: '',
      signedByThem: '',
    });
    expect(documentState(binder, 'processingAgreement', 'proc-regnskab').state).toBe('unchanged');
  });

  it('keeps the terms it was printed with, the day it expires among them', () => {
    const [processor] = unwrap(sign(anAgreement(read))).processors;
    expect(processor?.agreement.expiresOn).toBe('2028-01-01');
  });

  it.each(['theirs', 'standardClauses', 'unknown'] as const)(
    'is refused while the file of another text (%s) would stand as it',
    (text) => {
      expect(sign(anAgreement({ ...read, text, file: theirFile }))).toMatchObject({
        error: { code: 'agreement-file-in-place' },
      });
    },
  );

  it('keeps a file of our own text', () => {
    const [processor] = unwrap(sign(anAgreement({ text: 'ours', file: theirFile }))).processors;
    expect(processor?.agreement.file).toEqual(theirFile);
  });
});
