import { expect, test } from 'vitest';
import { changeInWords } from '../../../../../renderer/features/documents/changeInWords';
import type { Binder } from '../../../../../shared/domain/binder';
import { policyFacts } from '../../../../../shared/domain/document/policy';
import { policyChanges } from '../../../../../shared/domain/document/policyChanges';
import { aBinder, aDocumentVersion, anActivity, keptBy, somePurposes } from '../../../../support/builders';

/** What the documents page tells of an activity that was changed since the policy was signed. */
function told(before: Partial<Binder['activities'][number]>, after: typeof before): string[] {
  const signed = aBinder({ activities: [anActivity(before)] });
  const binder = {
    ...signed,
    documents: [aDocumentVersion({ facts: policyFacts(signed) })],
    activities: [anActivity(after)],
  };
  return policyChanges(binder).map((change) => changeInWords(change, binder, 'da'));
}

test('the rules of an activity are told by name', () => {
  expect(told({ retention: keptBy('ret-kunde') }, { retention: keptBy('ret-kunde', 'ret-backup') })).toEqual([
    'Kundeadministration er rettet. Slettefrister: tilføjet Backup.',
  ]);
});

test('so are the kinds of data that a rule is for', () => {
  const only = [{ rule: 'ret-kunde', dataCategories: ['Sko'] }];
  expect(told({ retention: keptBy('ret-kunde') }, { retention: only })).toEqual([
    'Kundeadministration er rettet. Slettefrister: rettet Kundeforhold uden for bogføring (hvilke oplysninger? tilføjet Sko).',
  ]);
});

test('a rule that is gone is told by what is known of it', () => {
  expect(told({ retention: keptBy('gone') }, { retention: [] })).toEqual([
    'Kundeadministration er rettet. Slettefrister: fjernet gone.',
  ]);
});

test('purposes are told in their own words', () => {
  expect(
    told({ purposes: somePurposes(['Levere']) }, { purposes: somePurposes(['Levere', 'Hilse']) }),
  ).toEqual(['Kundeadministration er rettet. Hvad bruger I dem til? tilføjet Hilse.']);
});
