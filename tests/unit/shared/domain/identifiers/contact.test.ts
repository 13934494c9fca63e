import { expect, test } from 'vitest';
import {
  looksLikeEmail,
  looksLikePhone,
  looksLikeWebsite,
} from '../../../../../shared/domain/identifiers/contact';

test('an e-mail address has an at sign and a dot, and nothing around it', () => {
  expect(['mette@lindholm.example', ' a.b+c@d-e.example '].map(looksLikeEmail)).toEqual([true, true]);
  expect(['æh', 'ikke en mail', 'a@b', 'a b@c.example'].map(looksLikeEmail)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('a telephone number is digits and what people write between them', () => {
  expect(['59 00 00 12', '+45 59000012', '(59) 00-00-12'].map(looksLikePhone)).toEqual([true, true, true]);
  expect(['abc', '123', '59 00 00 12 x'].map(looksLikePhone)).toEqual([false, false, false]);
});

test('a website has a name with a dot, and is nothing that could be run', () => {
  expect(
    ['www.lindholm.example', 'https://lindholm.example/om-os', 'smørrebrød.example'].map(looksLikeWebsite),
  ).toEqual([true, true, true]);
  expect(['javascript:alert(1)', 'ingen', 'to ord.example'].map(looksLikeWebsite)).toEqual([
    false,
    false,
    false,
  ]);
});
