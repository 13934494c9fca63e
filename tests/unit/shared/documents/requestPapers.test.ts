import { describe, expect, test } from 'vitest';
import { readingText } from '../../../../shared/documents/reading';
import { registerPaperOf } from '../../../../shared/documents/registerPapers';
import type { Binder } from '../../../../shared/domain/binder';
import { placesToLook, recipientsToTell } from '../../../../shared/domain/request/places';
import type { Request } from '../../../../shared/domain/request/request';
import type { requestPapers } from '../../../../shared/domain/request/requestPapers';
import { longDate } from '../../../../shared/text/format';
import { aBinder, anActivity } from '../../../support/builders';
import { plain } from '../../../support/paperText';
import { aRequest } from '../../../support/request';

const bare = aBinder();
const placesOf = (binder: Binder, state: 'found' | 'nothing'): Request['places'] =>
  placesToLook(binder, { places: [] }).map((one) => ({ ...one, state }));

function textOf(
  kind: (typeof requestPapers)[number],
  facts: Partial<Request>,
  { binder = bare, made = '2026-12-01' } = {},
): string {
  const request = aRequest(facts);
  const paper = registerPaperOf(
    { kind, subject: request.id },
    { ...binder, requests: [request] },
    `${made}T09:00:00.000Z`,
  );
  return paper === null ? '' : plain(readingText(paper));
}

const COPY = 'Du får en kopi sammen med brevet';
const NOTHING = 'har ikke fundet nogen om dig';
const answered = (right: Request['rights'][number], outcome: 'met' | 'partly' | 'refused') => ({
  rights: [right],
  answers: [{ right, outcome, reason: 'Derfor.' }],
});

describe('the answer', () => {
  test('promises no copy where nothing was found', () => {
    const text = textOf('requestAnswer', {
      ...answered('access', 'met'),
      places: placesOf(bare, 'nothing'),
    });
    expect(text).toContain(NOTHING);
    expect(text).not.toContain(COPY);
    expect(text).not.toContain('Det bruger vi oplysningerne til');
  });

  test('says nothing of having looked before it has been looked everywhere', () => {
    const places = placesOf(bare, 'nothing').slice(1);
    expect(textOf('requestAnswer', { ...answered('access', 'met'), places })).not.toContain(NOTHING);
  });

  test('tells nobody of activities that the case does not show, and leaves room to fill in', () => {
    const [first] = bare.activities;
    const facts = answered('access', 'met');
    expect(textOf('requestAnswer', facts)).not.toContain(first?.name ?? '');
    expect(textOf('requestAnswer', facts)).toContain('Formål');
    const places = placesOf(bare, 'found').filter(({ key }) => key === `activities/${first?.id}`);
    expect(textOf('requestAnswer', { ...facts, places })).toContain(first?.name ?? '');
  });

  test('says that recipients were told only when all were, else who was (Art. 19)', () => {
    const binder = aBinder({ activities: [anActivity({ recipients: ['r-skat', 'r-bank'] })] });
    const all = recipientsToTell(binder, { places: [], told: [] });
    const told = (count: number) =>
      textOf(
        'requestAnswer',
        {
          ...answered('erasure', 'met'),
          told: all.slice(0, count).map((one) => ({ ...one, state: 'told', on: '2026-12-01' })),
        },
        { binder },
      );
    expect(all.length).toBeGreaterThan(1);
    expect(told(0)).not.toContain('givet besked til');
    expect(told(1)).toContain(`Vi har givet besked til ${all[0]?.name}, der`);
    expect(told(all.length)).toContain('Vi har også givet besked til dem, der');
  });
});

test('the letter to recipients tells what was done, and no more', () => {
  const told = (outcome: 'met' | 'partly' | 'refused') =>
    textOf('requestRecipients', answered('erasure', outcome));
  expect(textOf('requestRecipients', { rights: ['erasure'] })).not.toContain('slettet. Slet');
  expect(told('refused')).not.toContain('Slet');
  expect(told('met')).toContain('Oplysningerne er slettet. Slet dem også hos jer');
  expect(told('partly')).toContain('En del af oplysningerne er slettet');
  expect(told('partly')).not.toContain('Oplysningerne er slettet');
});

describe('the receipt', () => {
  test('is not free where a fee is charged (Art. 12(5))', () => {
    expect(textOf('requestReceipt', {})).toContain('Det koster ikke noget');
    const fee = { amount: '200 kr.', reason: 'Tredje gang' };
    expect(textOf('requestReceipt', { fee })).not.toContain('Det koster ikke noget');
  });

  test('promises no day that has passed', () => {
    const text = textOf('requestReceipt', {}, { made: '2026-12-24' });
    expect(text).toContain('Du får svar hurtigst muligt.');
    expect(text).not.toContain('senest');
  });

  test('names an end that stands, from when it counts, and that waiting may move it', () => {
    const identity = { state: 'asked', askedOn: '2026-11-24', confirmedOn: null, how: '' } as const;
    for (const made of ['2026-11-25', '2026-12-10']) {
      const text = textOf('requestReceipt', { identity }, { made });
      expect(text).toContain(plain(longDate('2026-12-23', 'da')));
      expect(text).toContain(plain(`Fristen er regnet fra ${longDate('2026-11-23', 'da')}`));
      expect(text).toContain('kan svaret komme så meget senere');
    }
  });
});

describe('the letter about more time', () => {
  const end = plain(longDate('2027-02-23', 'da'));
  test.each([
    ['before it is sent', null, '2026-12-01', true],
    ['sent in the first month', '2026-12-20', '2027-01-05', true],
    ['sent too late', '2026-12-28', '2026-12-28', false],
    ['written too late', null, '2026-12-28', false],
  ])('%s', (_case, toldOn, made, isPromised) => {
    const text = textOf('requestExtension', { extension: { reason: 'Mange papirer', toldOn } }, { made });
    expect(text).toContain('Mange papirer');
    expect(text.includes(end)).toBe(isPromised);
  });
});

test('the list says why a case ended without an answer', () => {
  expect(textOf('requestRegister', { closedOn: '2026-12-01', closedWithout: 'unidentified' })).toContain(
    'Vi fik aldrig at vide, hvem det var',
  );
});
