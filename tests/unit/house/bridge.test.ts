import { describe, expect, test } from 'vitest';
import { contract } from '../../../shared/contract';
import { sourceFiles } from './sourceTree';

const textOf = (folder: string) =>
  sourceFiles(folder)
    .map(({ text }) => text)
    .join('\n');
const usecases = textOf('electron/usecases');
const screens = textOf('renderer');

describe.each(Object.keys(contract))('%s', (method) => {
  test('has one handler', () => {
    const handlers = usecases.split(`'${method}': `).length + usecases.split(`'${method}'(`).length - 2;
    expect(handlers).toBe(1);
  });

  test('is asked by a screen', () => {
    expect(screens.includes(`'${method}'`)).toBe(true);
  });
});
