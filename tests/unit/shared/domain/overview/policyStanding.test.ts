import { describe, expect, it } from 'vitest';
import type { DocumentVersion } from '../../../../../shared/domain/document/documentVersion';
import { paperFacts } from '../../../../../shared/domain/document/paperFacts';
import { policyStanding } from '../../../../../shared/domain/overview/policyStanding';
import { aDocumentVersion } from '../../../../support/builders';
import { aReadyBinder } from './overviewBinder';

const version = (number: number, state: DocumentVersion['state'], facts = ''): DocumentVersion =>
  aDocumentVersion({
    id: `KP-${number}-AAAA`,
    number,
    state,
    signedOn: state === 'readyToSign' ? null : '2026-06-03',
    facts,
  });

describe('how the customer policy stands', () => {
  it('starts unsigned', () => {
    expect(policyStanding(aReadyBinder())).toEqual({ state: 'neverSigned', inForce: null, toSign: null });
  });

  it('keeps the signed version in force while a newer one waits for its signature', () => {
    const documents = [version(1, 'superseded'), version(2, 'signed'), version(3, 'readyToSign')];
    const { state, inForce, toSign } = policyStanding(aReadyBinder({ documents }));
    expect([state, inForce?.number, toSign?.number]).toEqual(['readyToSign', 2, 3]);
  });

  it('is changed when the binder says something else than the signed version', () => {
    const facts = paperFacts(aReadyBinder(), 'customerPolicy', null);
    const documents = [version(1, 'signed', facts)];
    expect(policyStanding(aReadyBinder({ documents })).state).toBe('unchanged');
    const customersWriteTo = { name: 'Camilla Juhl', phone: '', email: '' };
    expect(policyStanding(aReadyBinder({ documents, customersWriteTo })).state).toBe('changed');
    // A policy that was written in another language than the binder's says the same all the same.
    expect(policyStanding(aReadyBinder({ documents, language: 'en' })).state).toBe('unchanged');
  });
});
