import { catalogueMeasure, knownSupplier } from '../../reference/library';
import { transferToolFromWords } from '../../reference/transfers';
import type { Activity } from '../activity/activity';
import type { Binder } from '../binder';
import type { Language } from '../language';
import type { Processor } from '../processor/processor';
import type { RetentionRule } from '../retention/retentionRule';
import { suggestedActivity, suggestedRule } from '../setup/facts';
import type { Transfer } from '../transfer/transfer';

type Words = (text: string, from: string | undefined, to: string | undefined) => string;

/** A text that is still the catalogue's in the other language, in this one; own words stay as they are. */
const told: Words = (text, from, to) => (from !== undefined && text === from ? (to ?? text) : text);

/**
 * The binder as a paper in its language tells it: what is still worded as the catalogue suggested it in the other language
 * is told by the catalogue's words in this one. What the firm has written itself nobody translates.
 */
export function inPaperLanguage(binder: Binder): Binder {
  const to = binder.language;
  const from: Language = to === 'da' ? 'en' : 'da';
  return {
    ...binder,
    activities: binder.activities.map((one) => activityIn(one, from, to)),
    retentionRules: binder.retentionRules.map((one) => ruleIn(one, from, to)),
    processors: binder.processors.map((one) => processorIn(one, from, to)),
    securityMeasures: binder.securityMeasures.map((one) => {
      const known = catalogueMeasure(one.id);
      return { ...one, name: told(one.name, known?.[from], known?.[to]) };
    }),
  };
}

function activityIn(activity: Activity, from: Language, to: Language): Activity {
  const [before] = suggestedActivity(activity.id, from);
  const [after] = suggestedActivity(activity.id, to);
  const purposeIn = (what: string): string => {
    const index = before?.purposes.findIndex((one) => one.what === what) ?? -1;
    return after?.purposes[index]?.what ?? what;
  };
  return {
    ...activity,
    name: told(activity.name, before?.name, after?.name),
    purposes: activity.purposes.map((one) => ({ ...one, what: purposeIn(one.what) })),
    transfers: activity.transfers.map((one) => transferIn(one, from)),
  };
}

function ruleIn(rule: RetentionRule, from: Language, to: Language): RetentionRule {
  const [before] = suggestedRule(rule.basedOn, from);
  const [after] = suggestedRule(rule.basedOn, to);
  if (before === undefined || after === undefined) return rule;
  const isSameStart =
    rule.start.kind === 'event' && before.start.kind === 'event' && rule.start.text === before.start.text;
  return {
    ...rule,
    name: told(rule.name, before.name, after.name),
    ground: told(rule.ground, before.ground, after.ground),
    start: isSameStart ? after.start : rule.start,
  };
}

function processorIn(processor: Processor, from: Language, to: Language): Processor {
  const { transfer } = processor;
  const known = Object.entries(knownSupplier(processor.id) ?? {});
  const wordsIn = (language: Language): string | undefined => {
    const words = known.find(([name]) => name === `transfer_${language}`)?.[1];
    return typeof words === 'string' ? words : undefined;
  };
  return {
    ...processor,
    transfer: {
      ...transfer,
      to: transfer.to.map((one) => transferIn(one, from)),
      safeguard: told(transfer.safeguard, wordsIn(from), wordsIn(to)),
    },
  };
}

/** A tool that is written as the reference names it in the other language is that tool. */
const transferIn = (transfer: Transfer, from: Language): Transfer => ({
  ...transfer,
  tool: transferToolFromWords(transfer.tool, from),
});
