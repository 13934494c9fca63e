import { expect, test } from 'vitest';
import { groupField } from '../../../../renderer/entries/groupField';
import { groupKey, schemaErrors } from '../../../../renderer/entries/schemaErrors';
import { settledErrors } from '../../../../renderer/entries/settledErrors';
import { Activity } from '../../../../shared/domain/activity/activity';
import { anActivity } from '../../../support/builders';

type Line = { what: string; who: string };

test('a field of a group changes its own line and no other', () => {
  const lines: readonly Line[] = [
    { what: 'a', who: 'x' },
    { what: 'b', who: 'y' },
  ];
  let sent: readonly Line[] = [];
  const group = groupField(
    {
      id: 'thing-lines',
      value: lines,
      error: undefined,
      onChange: (value) => {
        sent = value;
      },
    },
    { errorOf: (id) => (id === 'thing-lines.1.who' ? 'forkert' : undefined) },
  );
  const field = group.field(1, 'who');
  expect(field).toMatchObject({ id: 'thing-lines.1.who', value: 'y', error: 'forkert' });
  field.onChange('z');
  expect(sent).toEqual([lines[0], { what: 'b', who: 'z' }]);
});

test('what is wrong in a group is told by the line and the field, however deep it lies', () => {
  const words = { fallback: 'ret', tooLong: 'for lang', words: { what: 'skriv' } };
  const wrong = {
    ...anActivity(),
    purposes: [
      { what: '', legalBases: [], specialConditions: [] },
      { what: 'Levere', legalBases: ['x'.repeat(301)], specialConditions: [] },
    ],
    name: 'n'.repeat(301),
  };
  expect(schemaErrors(Activity, wrong, words, groupKey('purposes'))).toEqual({
    'purposes.0.what': 'skriv',
    'purposes.1.legalBases': 'for lang',
    name: 'for lang',
  });
});

test('correcting one line leaves the errors of the others, and removing a line settles them all', () => {
  const paths = ['lines', 'lines.0.what', 'lines.1.what', 'linesOther', 'name'];
  const before = [{ what: '' }, { what: '' }];
  expect(settledErrors('lines', before, [{ what: 'a' }, { what: '' }], paths)).toEqual([
    'lines',
    'lines.0.what',
  ]);
  expect(settledErrors('lines', before, [{ what: '' }], paths)).toEqual([
    'lines',
    'lines.0.what',
    'lines.1.what',
  ]);
  expect(settledErrors('name', 'a', 'b', paths)).toEqual(['name']);
});
