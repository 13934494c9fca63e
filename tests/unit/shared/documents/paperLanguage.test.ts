import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../../shared/documents/papers';
import { recordTable } from '../../../../shared/documents/recordTable';
import { suggestedActivity, suggestedRule } from '../../../../shared/domain/setup/facts';
import { aBinder, aProcessor, now } from '../../../support/builders';
import { plainText } from '../../../support/paperText';

const issue = { number: 1, id: null, createdAt: now, replaces: null };

/** A binder that was set up in Danish and is read in English. */
const inEnglish = aBinder({
  language: 'en',
  activities: suggestedActivity('act-kunder', 'da'),
  retentionRules: [
    ...suggestedRule('ret-kunde', 'da'),
    ...suggestedRule('ret-backup', 'da').map((rule) => ({ ...rule, note: 'Set' })),
  ],
  processors: [
    aProcessor({
      id: 'proc-mailchimp',
      name: 'Mailchimp',
      transfer: { outsideEu: 'yes', to: [], safeguard: 'EU-U.S. DPF via Intuit med SCC som reserve' },
    }),
  ],
});

describe('a paper in English of a binder that was set up in Danish', () => {
  it.each(['customerPolicy', 'record', 'processorList', 'deletionPlan', 'internalPolicy'] as const)(
    'tells in %s what the catalogue suggested by its English words',
    (kind) => {
      const text = plainText(paperOf(kind, inEnglish, issue, null));
      expect(text).not.toMatch(
        /sidste aktivitet|oprettelsen|som reserve|Levere og servicere|Kundeadministration/,
      );
    },
  );

  it('says when a period starts, and what protects a transfer', () => {
    const text = plainText(paperOf('customerPolicy', inEnglish, issue, null)).replaceAll('\u00a0', ' ');
    expect(text).toContain('after last activity');
    expect(text).toContain('90 days after creation');
    expect(text).toContain('EU-U.S. DPF via Intuit with SCC fallback');
    expect(recordTable(inEnglish, 'record').rows[0]).not.toContain('Kundeadministration');
  });

  it('leaves what the firm has written itself as it is', () => {
    const [rule] = suggestedRule('ret-kunde', 'da');
    const own = { kind: 'event', text: 'sidste besøg' } as const;
    const binder = { ...inEnglish, retentionRules: rule === undefined ? [] : [{ ...rule, start: own }] };
    expect(plainText(paperOf('customerPolicy', binder, issue, null))).toContain('after sidste besøg');
  });
});
