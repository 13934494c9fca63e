import { describe, expect, test } from 'vitest';
import { deletableOf, periodOf, placesOf, usesOf } from '../../../../../renderer/features/registers/planRows';
import { text } from '../../../../../renderer/features/registers/text';
import { BACKUP_RULE } from '../../../../../shared/domain/retention/retentionRule';
import { aBinder, anActivity, aRetentionRule, aSystem, keptBy, today } from '../../../../support/builders';

const words = text.da.deletion;
const rule = aRetentionRule();
const uses = (dataCategories: string[]) => [{ rule: rule.id, dataCategories }];
const placeOf = (own: Parameters<typeof aBinder>[0]) =>
  ({ binder: aBinder(own), language: 'da', today }) as const;

describe('a line of the deletion plan', () => {
  test('tells the period in words, and that the law has a say', () => {
    const place = placeOf({});
    expect(periodOf(rule, place, words)).toBe(
      '5\u00a0år efter udgangen af regnskabsåret (31.\u00a0december). Loven har en mindstefrist',
    );
    expect(periodOf({ ...rule, isMinimum: false }, place, words)).not.toContain('Loven');
  });

  test('names the activities, with the kinds of data when it is not for all of them', () => {
    const activities = [
      anActivity({ id: 'a', name: 'Regnskab', retention: keptBy(rule.id) }),
      anActivity({ id: 'b', name: 'Ordrer', retention: uses(['c-navn', 'c-cpr']) }),
      anActivity({ id: 'c', name: 'Kamera', retention: keptBy('ret-tv') }),
    ];
    expect(usesOf(rule, placeOf({ activities }), words)).toEqual([
      'Regnskab',
      expect.stringMatching(/^Ordrer: .+, .+$/),
    ]);
  });

  test('counts the activities that there is no room for', () => {
    const activities = ['1', '2', '3', '4', '5'].map((id) =>
      anActivity({ id, name: `Aktivitet ${id}`, retention: keptBy(rule.id) }),
    );
    expect(usesOf(rule, placeOf({ activities }), words)).toEqual([
      'Aktivitet 1',
      'Aktivitet 2',
      'Aktivitet 3',
      'og 2 til',
    ]);
  });

  test('says so when no activity uses it, unless it is for the copies of everything', () => {
    const place = placeOf({ activities: [] });
    expect(usesOf(rule, place, words)).toEqual([words.unused]);
    expect(usesOf({ ...rule, id: BACKUP_RULE }, place, words)).toEqual([words.everything]);
  });

  test('works out what may be deleted today from the firm’s own financial year', () => {
    const calendar = aBinder().calendar;
    const told = (financialYearEnd: string) =>
      deletableOf(rule, placeOf({ calendar: { ...calendar, financialYearEnd } }), words);
    expect(told('12-31')).toEqual([
      'Regnskabsåret, der sluttede 31.\u00a0december\u00a02020, og alle før det',
      'Fra 1.\u00a0januar\u00a02027 også året til og med 31.\u00a0december\u00a02021',
    ]);
    expect(told('06-30')[0]).toContain('30.\u00a0juni\u00a02021');
  });

  test('has no day when it runs until something happens', () => {
    const until = aRetentionRule({
      amount: null,
      unit: 'until',
      start: { kind: 'event', text: 'opsigelse' },
    });
    expect(deletableOf(until, placeOf({}), words)).toEqual([words.noDay]);
  });

  test('tells where the data lie, which place cannot delete and which is an old one', () => {
    const systems = [
      aSystem({ id: 's1', name: 'Ordrebogen', cannotDelete: true }),
      aSystem({ id: 's2', name: 'Det gamle drev', inUse: false }),
      aSystem({ id: 's3', name: 'Reolen' }),
      aSystem({ id: 's4', name: 'Telefonen' }),
    ];
    const activities = [
      anActivity({ id: 'a', systems: ['s3', 's1'], retention: keptBy(rule.id) }),
      anActivity({ id: 'b', systems: ['s2', 's1'], retention: keptBy(rule.id) }),
      anActivity({ id: 'c', systems: ['s4'], retention: keptBy('ret-tv') }),
    ];
    expect(placesOf(rule, placeOf({ systems, activities }), words)).toEqual([
      'Ordrebogen (kan ikke slette)',
      'Det gamle drev (ikke i brug længere)',
      'Reolen',
    ]);
  });
});
