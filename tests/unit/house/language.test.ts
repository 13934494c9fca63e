import { expect, test } from 'vitest';
import { sourceFiles } from './sourceTree';

const mayHoldDanish = [/^shared\/text\//, /^shared\/reference\//, /^renderer\/(.+\/)?text\.ts$/];

test('Danish is written in text files only', () => {
  const strays = sourceFiles('electron', 'renderer', 'shared', 'build')
    .filter(({ path }) => !mayHoldDanish.some((place) => place.test(path)))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (/[æøåÆØÅ]/.test(line) ? `${path}:${index + 1} ${line.trim()}` : [])),
    );
  expect(strays).toEqual([]);
});
