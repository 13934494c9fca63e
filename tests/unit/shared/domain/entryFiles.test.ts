import { expect, test } from 'vitest';
import { attachmentsOf } from '../../../../shared/domain/archive/attachmentsOf';
import { saveEmployee } from '../../../../shared/domain/entries';
import type { EntryFile } from '../../../../shared/domain/entryFile';
import { attachFile, detachFile, entryFile } from '../../../../shared/domain/entryFiles';
import { aBinder, anEmployee, today } from '../../../support/builders';
import { unwrap } from '../../../support/unwrap';

const file = (id: string): EntryFile => ({ attachment: id, name: `${id}.pdf`, role: '', addedOn: today });
const of = { list: 'employees', id: 'employee-1' } as const;
const binder = aBinder({ employees: [anEmployee()] });
const [first, second] = ['a'.repeat(64), 'b'.repeat(64)];

test('files are put with an entry, the newest last, and are needed as long as they are there', () => {
  const one = unwrap(attachFile(binder, of, file(first)));
  const both = unwrap(attachFile(one, of, file(second)));
  expect(both.employees[0]?.files).toEqual([file(first), file(second)]);
  expect(attachmentsOf(both)).toEqual(expect.arrayContaining([first, second]));
  const left = unwrap(detachFile(both, of, first));
  expect(left.employees[0]?.files).toEqual([file(second)]);
  expect(attachmentsOf(left)).not.toContain(first);
});

test('the same file stands there once', () => {
  const once = unwrap(attachFile(binder, of, file(first)));
  expect(unwrap(attachFile(once, of, { ...file(first), name: 'again.pdf' })).employees[0]?.files).toEqual([
    { ...file(first), name: 'again.pdf' },
  ]);
});

test('a form that knows nothing of the files does not take them away', () => {
  const withFile = unwrap(attachFile(binder, of, file(first)));
  const saved = unwrap(saveEmployee(withFile, anEmployee({ title: 'elev' }), '2026-11-24'));
  expect(saved.employees[0]).toMatchObject({ title: 'elev', files: [file(first)] });
});

test('an entry or a file that is gone is refused', () => {
  const gone = { ok: false, error: { code: 'not-found' } };
  expect(attachFile(binder, { ...of, id: 'nobody' }, file(first))).toEqual(gone);
  expect(detachFile(binder, of, first)).toEqual(gone);
  expect(entryFile(binder, of, first)).toEqual(gone);
});
