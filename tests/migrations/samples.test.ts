import { expect, test } from 'vitest';
import { binderShape } from '../../electron/binderShape';
import { upgrade } from '../../electron/vault/upgrade';
import { samplesOf } from './samples';

test.each(samplesOf(1))('the %s binder of shape 1 opens today', (_name, saved) => {
  expect(upgrade(saved, 1, binderShape)).not.toBeNull();
});
