import { expect, test } from 'vitest';
import { trades as tradeIds } from '../../../../shared/domain/setup/answers';
import activities from '../../../../shared/reference/data/activities.json';
import danishLaw from '../../../../shared/reference/data/danish-law.json';
import articles from '../../../../shared/reference/data/gdpr-articles.json';
import measures from '../../../../shared/reference/data/measures.json';
import processors from '../../../../shared/reference/data/processors.json';
import retention from '../../../../shared/reference/data/retention.json';
import trades from '../../../../shared/reference/data/trades.json';

const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));

const missing = (wanted: readonly string[], known: Set<string>): string[] =>
  wanted.filter((id) => !known.has(id));

test('the nine trades stand in the order of the question', () => {
  expect(trades.trades.map(({ id }) => id)).toEqual([...tradeIds]);
});

test('no trade names an activity, rule, measure or supplier that is not there', () => {
  for (const trade of trades.trades) {
    expect(missing([...trade.activities, ...trade.offered], ids(activities.activities))).toEqual([]);
    expect(missing(trade.retention, ids(retention.periods))).toEqual([]);
    expect(missing(trade.measures, ids(measures.measures))).toEqual([]);
    expect(
      missing(
        trade.suppliers.flatMap((one) => one.processors),
        ids(processors.processors),
      ),
    ).toEqual([]);
  }
});

test('a trade holds the rules of all its activities', () => {
  for (const trade of trades.trades) {
    const wanted = activities.activities.filter(({ id }) =>
      [...trade.activities, ...trade.offered].includes(id),
    );
    expect(
      missing(
        wanted.flatMap((one) => one.retention),
        new Set(trade.retention),
      ),
    ).toEqual([]);
  }
});

test('no activity of the catalogue names anything that is not there', () => {
  const law = new Set([...ids(articles.articles), ...ids(danishLaw.provisions)]);
  for (const activity of activities.activities) {
    expect(missing(activity.data, ids(activities.dataCategories))).toEqual([]);
    expect(missing(activity.subjects, ids(activities.dataSubjects))).toEqual([]);
    expect(missing(activity.recipients, ids(activities.recipients))).toEqual([]);
    expect(
      missing([...activity.basis, ...(activity.specialBasis ?? []), ...(activity.refs ?? [])], law),
    ).toEqual([]);
    expect(missing(activity.retention, ids(retention.periods))).toEqual([]);
    expect(missing(activity.measures, ids(measures.measures))).toEqual([]);
  }
});

test('our own assessment is dated and says that it is one', () => {
  expect(trades.meta.source).toBe('own-assessment');
  expect(trades.meta.compiled).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
