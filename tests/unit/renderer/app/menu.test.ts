import { expect, test } from 'vitest';
import { menu } from '../../../../renderer/app/menu';
import { text } from '../../../../renderer/app/text';
import { aBinder, today } from '../../../support/builders';

const dividersAt = (pathname: string) => menu(aBinder(), today, pathname, text.da)[1]?.items ?? [];
const currentAt = (pathname: string) =>
  dividersAt(pathname)
    .flatMap((item) => [item, ...(item.parts ?? [])])
    .filter(({ isCurrent }) => isCurrent)
    .map(({ label }) => label);

test('the registers are open with the page that is shown, also when one of its entries is', () => {
  expect(currentAt('/registers/deletion')).toEqual(['Registre', 'Sletteplan']);
  expect(currentAt('/registers/employees/employee-1')).toEqual(['Registre', 'Medarbejdere']);
  expect(currentAt('/record')).toEqual(['Fortegnelse']);
});

test('the dividers stand in the order of their numbers', () => {
  const numbers = dividersAt('/').map(({ number }) => number ?? 0);
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
});
