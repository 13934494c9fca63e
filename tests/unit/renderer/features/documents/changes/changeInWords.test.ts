import { expect, test } from 'vitest';
import { changeInWords } from '../../../../../../renderer/features/documents/changes/changeInWords';
import type { Binder } from '../../../../../../shared/domain/binder';
import {
  type DocumentChange,
  documentChanges,
} from '../../../../../../shared/domain/document/documentChanges';
import { paperFacts } from '../../../../../../shared/domain/document/paperFacts';
import { aBinder, aDocumentVersion, anActivity, keptBy, somePurposes } from '../../../../../support/builders';

/** What the documents page tells of an activity that was changed since the policy was signed. */
function told(before: Partial<Binder['activities'][number]>, after: typeof before): string[] {
  const signed = aBinder({ activities: [anActivity(before)] });
  const binder = {
    ...signed,
    documents: [aDocumentVersion({ facts: paperFacts(signed, 'customerPolicy', null) })],
    activities: [anActivity(after)],
  };
  return documentChanges(binder, 'customerPolicy', null).map((change) =>
    changeInWords(change, { binder, language: 'da', sectionName: (key) => key }),
  );
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

test('how long something is kept is told as a whole', () => {
  const signed = aBinder();
  const binder = {
    ...signed,
    documents: [aDocumentVersion({ facts: paperFacts(signed, 'customerPolicy', null) })],
    retentionRules: signed.retentionRules.map((rule) =>
      rule.id === 'ret-alarm'
        ? { ...rule, amount: 2, unit: 'year' as const, start: { kind: 'financialYearEnd' as const } }
        : rule,
    ),
  };
  const [change] = documentChanges(binder, 'customerPolicy', null);
  if (change === undefined) throw new Error('nothing has changed');
  expect(changeInWords(change, { binder, language: 'da', sectionName: (key) => key })).toMatch(
    /^Alarmaftale og kontaktpersoner: .* er blevet til 2\sår .*\.$/,
  );
});

test('own words are told by the section they stand in', () => {
  const own = { id: 'own-1', name: 'rights' };
  const change: DocumentChange = { kind: 'entry', subject: 'ownText', change: 'added', fields: [], ...own };
  const sectionName = (key: string) => (key === 'rights' ? 'Dine rettigheder' : key);
  expect(changeInWords(change, { binder: aBinder(), language: 'da', sectionName })).toBe(
    'Jeres egen tekst i afsnittet ”Dine rettigheder” er kommet til.',
  );
});
