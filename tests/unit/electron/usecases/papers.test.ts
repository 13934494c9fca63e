import { expect, test } from 'vitest';
import { paperUsecases } from '../../../../electron/usecases/papers';
import { customerPolicy } from '../../../../shared/documents/customerPolicy';
import { DocumentVersion } from '../../../../shared/domain/document/documentVersion';
import { fail, ok } from '../../../../shared/result';
import { aBinder, aDocumentVersion, now } from '../../../support/builders';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE } from '../vault/support/aVault';
import { anApp } from './support';

const issue = { number: 4, id: 'KP-4-19C2', createdAt: now, replaces: null };
const issued = DocumentVersion.parse({
  ...aDocumentVersion({ id: issue.id, sha256: 'a'.repeat(64) }),
  paper: { kept: 'here', document: customerPolicy(aBinder(), issue) },
});

/** The papers of a binder with one issued paper, on a press whose bytes have this fingerprint. */
async function papers(sha256: string) {
  const { handlers, session, archive } = anApp();
  unwrap(await handlers['binder.create']({ passphrase: PASSPHRASE }));
  unwrap(await session.change(() => ok({ ...aBinder(), documents: [issued] })));
  const logged: string[] = [];
  const usecases = paperUsecases({
    session,
    archive,
    read: async () => fail({ code: 'not-found' }),
    press: { print: async () => ok({ bytes: Uint8Array.of(1), sha256, pages: 3 }), fingerprint: () => '' },
    word: async () => Uint8Array.of(2),
    log: (words) => logged.push(words),
    saveFile: async () => ok({ savedAs: null }),
    sendToPrinter: async () => ok({ printed: true }),
  });
  return { usecases, logged };
}

test('an issued paper that comes out as it was issued is not spoken of', async () => {
  const { usecases, logged } = await papers(issued.sha256);
  expect(unwrap(await usecases['paper.open']({ which: 'issued', id: issued.id })).pages).toBe(3);
  expect(logged).toEqual([]);
});

test('one that comes out otherwise is shown all the same, and the log says only which kind', async () => {
  const { usecases, logged } = await papers('b'.repeat(64));
  expect((await usecases['paper.open']({ which: 'issued', id: issued.id })).ok).toBe(true);
  expect(logged).toEqual(['reprint differs: customerPolicy']);
});

test('a draft has nothing to differ from', async () => {
  const { usecases, logged } = await papers('b'.repeat(64));
  expect(
    (await usecases['paper.open']({ which: 'draft', kind: 'customerPolicy', subject: null, language: null }))
      .ok,
  ).toBe(true);
  expect(logged).toEqual([]);
});
