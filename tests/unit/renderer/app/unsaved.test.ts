import { describe, expect, it } from 'vitest';
import { isChange, isOfTheDisk, settled, type UnsavedAsk } from '../../../../renderer/app/unsaved';
import { placeOf } from '../../../../shared/contract/place';

const refused = (place: string, reason: 'full' | 'busy' = 'full'): UnsavedAsk => ({
  place,
  failure: { code: 'save-failed', reason },
  name: 'review.note',
  input: { note: 'x' },
});

describe('changes that could not be saved', () => {
  it('are kept one for each place', () => {
    const both = settled([refused('one')], 'two', refused('two'));
    expect(both.map(({ place }) => place)).toEqual(['one', 'two']);
  });

  it('are not settled by the success of another place', () => {
    expect(settled([refused('one')], 'two', null)).toHaveLength(1);
    expect(settled([refused('one')], 'one', null)).toHaveLength(0);
  });

  it('keep their order when they are refused again', () => {
    const list = settled([refused('one'), refused('two')], 'one', refused('one', 'busy'));
    expect(list.map(({ place }) => place)).toEqual(['one', 'two']);
    expect(list[0]?.failure).toEqual({ code: 'save-failed', reason: 'busy' });
  });
});

describe('the place of a change', () => {
  it('is the item, so that remarks on two items stand side by side', () => {
    const note = (item: string): string => placeOf('review.note', { step: 'record', item, note: 'x' });
    expect(note('a')).not.toBe(note('b'));
    expect(note('a')).toBe(placeOf('review.note', { item: 'a', note: 'y', step: 'record' }));
  });

  it('is one for answers that undo one another', () => {
    const place = { step: 'record', item: 'a' };
    expect(placeOf('review.withdrawAnswer', place)).toBe(
      placeOf('review.answer', { ...place, kind: 'confirmed' }),
    );
    expect(placeOf('review.note', place)).not.toBe(placeOf('review.withdrawAnswer', place));
  });

  it('tells the questions of set-up apart', () => {
    expect(placeOf('setup.answer', { question: 'company' })).not.toBe(
      placeOf('setup.answer', { question: 'trade' }),
    );
  });
});

describe('what is kept for another try', () => {
  it('is a change of the binder, never a passphrase or a new sheet', () => {
    expect(isChange('task.save')).toBe(true);
    expect(isChange('binder.create')).toBe(false);
    expect(isChange('recovery.renew')).toBe(false);
    expect(isChange('paper.print')).toBe(false);
  });

  it('is what the disk refused, not what a rule did', () => {
    expect(isOfTheDisk({ code: 'store-missing' })).toBe(true);
    expect(isOfTheDisk({ code: 'review-frozen' })).toBe(false);
  });
});
