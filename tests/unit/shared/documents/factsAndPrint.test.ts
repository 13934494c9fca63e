import { expect, test } from 'vitest';
import { paperOf } from '../../../../shared/documents/papers';
import type { Binder } from '../../../../shared/domain/binder';
import { FactsPaper } from '../../../../shared/domain/document/documentVersion';
import { paperFacts } from '../../../../shared/domain/document/paperFacts';
import { hostingBinder, officeBinder } from '../../../firms/binders/hosting';
import { labels } from '../../../firms/binders/labels';
import { locksmith } from '../../../firms/binders/locksmith';
import { property } from '../../../firms/binders/property';
import { soundBinder } from '../../../firms/binders/sound';
import { now } from '../../../support/builders';
import { type Mutation, mutationsOf } from '../../../support/mutations';

// "Changed since you signed" is read from the facts, and the facts say what is printed: no more, or a paper is called
// changed that is not; no less, or what is printed goes out of date unseen.

const firms = Object.entries({
  sound: soundBinder(),
  office: officeBinder,
  hosting: hostingBinder,
  locksmith,
  property,
  labels,
});

const onceForAll =
  'is told once for all activities, and the facts keep it by activity so that a change can be told';
const label = 'is not printed, but names the entry in the list of what has changed';

/** Fields whose new value changes the facts though it may not be printed, and why that is right. */
const quiet: Partial<Record<FactsPaper, Record<string, string>>> = {
  customerPolicy: {
    'activities.retention.rule': onceForAll,
    'activities.retention.dataCategories': onceForAll,
    'activities.dataSubjectCategories': onceForAll,
    'retentionRules.name': `of the copies ${label}`,
    'processors.agreement.state': 'is told of all in one sentence, and the facts keep whose it was',
    'processors.agreement.expiresOn':
      'counts from a day on: whether all agreements hold is told as of the day made',
  },
  employeeInstruction: {
    'activities.name': label,
    'activities.dataCategories':
      'is told by its group where it has rules of its own, once for all activities',
  },
  signOffSheet: {
    'employees.leftOn': 'counts from a day on: the sheet is for those who work here the day it is made',
    'employees.name': 'of one who has left by then is not on the sheet, and the facts know no day',
    'employees.title': 'of one who has left by then is not on the sheet, and the facts know no day',
  },
  employeeNotice: {
    'activities.retention.rule': onceForAll,
    'activities.retention.dataCategories': onceForAll,
    'activities.dataSubjectCategories': onceForAll,
    'retentionRules.name': `of the copies ${label}`,
  },
  applicantNotice: {
    'activities.retention.rule': onceForAll,
    'activities.retention.dataCategories': onceForAll,
    'activities.dataSubjectCategories': onceForAll,
    'retentionRules.name': `of the copies ${label}`,
  },
  record: { 'retentionRules.name': `of the copies ${label}` },
  processorRecord: { 'retentionRules.name': `of the copies ${label}` },
  processingAgreement: {
    'activities.name': label,
    'activities.retention.rule': onceForAll,
    'activities.processors': onceForAll,
    'retentionRules.name': `of the copies ${label}`,
    'processors.transfer.outsideEu': 'is told while no country is, once for all that have the data',
    'securityMeasures.state':
      'counts for what is asked of the other side, which is asked for some whatever we have',
  },
};

const issue = { number: 3, id: 'XX-3-0000', createdAt: now, replaces: null };

type Paper = { kind: FactsPaper; subject: string | null };

const papersOf = (binder: Binder, kind: FactsPaper): Paper[] =>
  kind === 'processingAgreement'
    ? [...binder.processors.slice(0, 1), ...binder.clients.slice(0, 1)].map(({ id }) => ({
        kind,
        subject: id,
      }))
    : [{ kind, subject: null }];

function printed(binder: Binder, { kind, subject }: Paper): string {
  const { sourceJson: _facts, ...paper } = paperOf(kind, binder, issue, subject);
  return JSON.stringify(paper);
}

const factsOf = (binder: Binder, { kind, subject }: Paper): string => paperFacts(binder, kind, subject);

/** Every field with every kind of value, of one entry each: another entry for every kind of paper. */
function chosen(all: readonly Mutation[], kind: FactsPaper): Mutation[] {
  const alike = new Map<string, Mutation[]>();
  for (const one of all) {
    const key = `${one.path} ${one.says} ${one.value}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const at = FactsPaper.options.indexOf(kind);
  return [...alike.values()].flatMap((group) => group.slice(at % group.length).slice(0, 1));
}

type Difference = { unseen: string[]; loud: string[] };

/** What is printed of a change but not in the facts, and what is in the facts of it but not printed. */
function differences(firm: string, binder: Binder, paper: Paper): Difference {
  const { kind } = paper;
  const [print, facts] = [printed(binder, paper), factsOf(binder, paper)];
  const found: Difference = { unseen: [], loud: [] };
  for (const { path, says, value, binder: other } of chosen(mutationsOf(binder), kind)) {
    const isPrinted = printed(other, paper) !== print;
    const isInFacts = factsOf(other, paper) !== facts;
    if (isPrinted === isInFacts) continue;
    const isQuiet = says === 'less' || quiet[kind]?.[path] !== undefined;
    if (isPrinted || !isQuiet) found[isPrinted ? 'unseen' : 'loud'].push(`${path} = ${value} (${firm})`);
  }
  return found;
}

test.each(FactsPaper.options)(
  'the facts of %s are what is printed and no more, whatever field changes',
  (kind) => {
    const found = firms.flatMap(([firm, binder]) =>
      papersOf(binder, kind).map((paper) => differences(firm, binder, paper)),
    );
    expect(found.flatMap(({ unseen }) => unseen)).toEqual([]);
    expect(found.flatMap(({ loud }) => loud)).toEqual([]);
  },
  120_000,
);
