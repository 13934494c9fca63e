import { expect, test } from 'vitest';
import { rulesOf } from '../../../../../shared/domain/activity/activity';
import { addSuggestedActivity, otherActivities } from '../../../../../shared/domain/activity/suggestions';
import { noAnswers, trades } from '../../../../../shared/domain/setup/answers';
import { tradePack } from '../../../../../shared/reference/library';
import { aBinder, anActivity, someAnswers } from '../../../../support/builders';
import { unwrap } from '../../../../support/unwrap';

test('what the trade has and the record lacks is offered, by id and by name', () => {
  const binder = aBinder({ activities: [anActivity(), anActivity({ id: 'own-1', name: 'Løn' })] });
  const offered = otherActivities(binder);
  const pack = tradePack('locksmith', 'da');
  const all = [...pack.activities, ...pack.offered].filter((id) => id !== 'act-kunder' && id !== 'act-loen');
  expect(offered.map(({ id }) => id)).toEqual(all);
});

test('a binder whose trade is not known is offered nothing', () => {
  expect(otherActivities(aBinder({ setup: { answers: noAnswers, finishedOn: '2026-06-03' } }))).toEqual([]);
});

test('every activity that is offered in any trade can be added, with the rules it names, as a suggestion', () => {
  for (const trade of trades) {
    const answers = someAnswers({ trade: { trade, activities: [] } });
    const binder = aBinder({
      setup: { answers, finishedOn: '2026-06-03' },
      activities: [],
      retentionRules: [],
    });
    for (const { id } of otherActivities(binder)) {
      const added = unwrap(addSuggestedActivity(binder, id));
      const [activity] = added.activities;
      expect(activity?.state).toBe('suggested');
      expect(added.retentionRules.map((rule) => rule.id)).toEqual(
        activity === undefined ? [] : rulesOf(activity),
      );
      expect(addSuggestedActivity(added, id)).toEqual({ ok: false, error: { code: 'not-found' } });
    }
  }
});

test('an activity that the catalogue has not is refused', () => {
  expect(addSuggestedActivity(aBinder(), 'act-unknown')).toEqual({ ok: false, error: { code: 'not-found' } });
});
