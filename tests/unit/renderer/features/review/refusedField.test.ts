import { describe, expect, it } from 'vitest';
import { refusedField } from '../../../../../renderer/features/review/sign/refusedField';

describe('where a refused signature is told', () => {
  it('is the day when the day is wrong', () => {
    expect(refusedField({ code: 'date-before-papers', date: '2026-11-20' })).toBe('on');
    expect(refusedField({ code: 'date-in-future', date: '2026-11-22' })).toBe('on');
    expect(refusedField({ code: 'invalid-input', fields: ['on'] })).toBe('on');
  });

  it('is the place when the place is wrong', () => {
    expect(refusedField({ code: 'invalid-input', fields: ['place'] })).toBe('place');
  });

  it('is the top of the card for everything else', () => {
    expect(refusedField({ code: 'review-not-running' })).toBeNull();
    expect(refusedField({ code: 'invalid-input', fields: [] })).toBeNull();
  });
});
