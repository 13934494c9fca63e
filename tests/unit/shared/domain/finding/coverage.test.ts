import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../../../shared/domain/activity/activity';
import type { Binder } from '../../../../../shared/domain/binder';
import type { FindingRule } from '../../../../../shared/domain/finding/finding';
import { findings } from '../../../../../shared/domain/finding/findings';
import type { Transfer } from '../../../../../shared/domain/transfer/transfer';
import { termName } from '../../../../../shared/reference/library';
import { aSoundProcessor, soundBinder } from '../../../../firms/binders/sound';
import { anActivity, aRetentionRule, aSystem, keptBy, today } from '../../../../support/builders';

const found = (own: Partial<Binder>, rule: FindingRule) =>
  findings(soundBinder(own), today).filter((one) => one.rule === rule);

describe('a job that the record gives to somebody', () => {
  const alarm = aSoundProcessor({ id: 'p', name: 'Fjordens Vagt', service: 'Alarmer' });
  const shared = (own: Partial<Activity>, processors = [alarm]) =>
    found(
      { activities: [anActivity({ recipients: ['r-loen', 'r-bogf'], ...own })], processors },
      'sharedWithoutRecipient',
    );

  it('is missing a firm when the activity has none', () => {
    expect(shared({}).map(({ severity }) => severity)).toEqual(['missing', 'missing']);
  });

  it('is asked about when the only firm does something else', () => {
    expect(shared({ processors: ['p'] }).map(({ severity }) => severity)).toEqual(['look', 'look']);
  });

  it('is done by a firm that says so, by its name, its service or its system', () => {
    const books = aSoundProcessor({ id: 'b', name: 'Talrig', service: 'Bogføring' });
    const pay = aSoundProcessor({ id: 'l', name: 'Dataløn', service: 'Program' });
    expect(shared({ processors: ['b', 'l'] }, [books, pay])).toEqual([]);
    const own = {
      activities: [anActivity({ recipients: ['r-bogf'], systems: ['s'] })],
      systems: [aSystem({ id: 's', processor: 'b' })],
      processors: [books],
    };
    expect(found(own, 'sharedWithoutRecipient')).toEqual([]);
  });
});

describe('the time of deletion', () => {
  const kept = (retention: Activity['retention']) =>
    found(
      {
        activities: [anActivity({ dataCategories: ['c-navn', 'c-video', 'Skonummer'], retention })],
        retentionRules: [
          aRetentionRule({ id: 'r' }),
          aRetentionRule({ id: 'v', basedOn: 'ret-tv', amount: 30, unit: 'day' }),
        ],
      },
      'kindsWithoutRule',
    );

  it('is asked of every kind of data, not of the activity', () => {
    const [finding] = kept([{ rule: 'r', dataCategories: ['c-navn'] }]);
    expect(finding?.facts).toEqual({
      activity: anActivity().name,
      kinds: [termName('c-video', 'da'), 'Skonummer'],
    });
    expect(finding?.severity).toBe('missing');
  });

  it('is there when each kind has a rule, or one rule is for all', () => {
    expect(kept([{ rule: 'r', dataCategories: ['c-navn', 'c-video', 'Skonummer'] }])).toEqual([]);
    expect(kept([{ rule: 'v', dataCategories: ['c-video'] }, ...keptBy('r')])).toEqual([]);
  });

  it('is not there by a rule that is gone', () => {
    expect(kept([{ rule: 'r', dataCategories: ['c-navn'] }, ...keptBy('gone')])).toHaveLength(1);
  });
});

describe('a rule written by hand for data whose time the law limits', () => {
  const own = aRetentionRule({ id: 'v', name: 'Video', amount: 60, unit: 'day', basedOn: '', ground: '' });
  const video = (retention: Activity['retention'], rules = [own]) =>
    found(
      {
        activities: [anActivity({ dataCategories: ['c-navn', 'c-video'], retention })],
        retentionRules: [...rules, aRetentionRule({ id: 'years', name: 'Sager', amount: 5, unit: 'year' })],
      },
      'retentionLongerThanReason',
    );

  it('is asked about when it is longer', () => {
    expect(video(keptBy('v')).map(({ severity, place }) => [severity, place?.id])).toEqual([['look', 'v']]);
    expect(video([{ rule: 'v', dataCategories: ['c-video'] }])).toHaveLength(1);
  });

  it('is let be when it is as short, or is not for those data', () => {
    expect(video(keptBy('v'), [{ ...own, amount: 30 }])).toEqual([]);
    expect(video([{ rule: 'v', dataCategories: ['c-navn'] }])).toEqual([]);
    expect(
      video([{ rule: 'v', dataCategories: ['c-video'] }, ...keptBy('years')], [{ ...own, amount: 30 }]),
    ).toEqual([]);
  });
});

describe('a decision of the Commission that covers only some', () => {
  const sent = (own: Partial<Transfer>) =>
    found(
      {
        activities: [
          anActivity({
            transfers: [{ country: 'US', recipient: '', tool: 'tool-adequacy', note: '', ...own }],
          }),
        ],
      },
      'adequacyScope',
    );

  it('is asked about while nobody wrote who receives and how it is known', () => {
    expect(sent({}).map(({ severity }) => severity)).toEqual(['look']);
    expect(sent({ recipient: 'Skyhylden' })).toHaveLength(1);
    expect(sent({ recipient: 'Skyhylden', note: 'Står på listen' })).toEqual([]);
  });

  it('is not asked about where it covers the whole country, or another ground is used', () => {
    expect(sent({ country: 'CH' })).toEqual([]);
    expect(sent({ tool: 'tool-scc' })).toEqual([]);
  });
});
