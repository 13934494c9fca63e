import activities from '../../../reference/data/activities.json';
import { shows, signIn } from '../../../reference/findingWords';
import type { Binder } from '../../binder';
import { processorsOf, unplacedProcessors } from '../../processor/placedProcessors';
import { needsAgreement, type Processor } from '../../processor/processor';
import { type Finding, found } from '../finding';

const at = ({ id }: Processor) => ({ subject: 'processor', id }) as const;

/** A processor that the record does not know of: nobody can say which data it has (Art. 30(1)(d)). */
export const processorInNoActivity = (binder: Binder): Finding[] => {
  return unplacedProcessors(binder).map((one) =>
    found('processorInNoActivity', 'missing', { place: at(one), facts: { processor: one.name } }),
  );
};

/** Auditors, debt collectors and lawyers mostly decide for themselves: asked, never assumed (Art. 4(7) and (8)). */
export const processorStandingUnknown = ({ processors }: Binder): Finding[] =>
  processors.flatMap((one) => {
    const looksLike = signIn(`${one.name} ${one.service}`, 'ownRight') ?? null;
    const isAsked = one.standing === 'unknown' || (one.standing === 'onInstruction' && looksLike !== null);
    if (!isAsked) return [];
    const facts = { processor: one.name, looksLike };
    return [found('processorStandingUnknown', 'look', { place: at(one), facts })];
  });

/** Kinds of data that hardly any processor has all of. */
const strict = activities.dataCategories.filter(({ kind }) => kind !== 'ordinary' && kind !== 'mixed');

/** "All types of data", or none, is no description of what the processor has (Art. 28(3), first sentence). */
export const agreementAllKinds = (binder: Binder): Finding[] => {
  const used = processorsOf(binder.activities, binder);
  return binder.processors
    .filter((one) => needsAgreement(one) && one.agreement.state === 'signed')
    .flatMap((one) => {
      const kinds = new Set([
        ...one.dataCategories,
        ...binder.activities
          .filter(({ processors }) => processors.includes(one.id))
          .flatMap(({ dataCategories }) => dataCategories),
      ]);
      const hasAll = strict.every(({ id }) => kinds.has(id));
      const saysAll = [...kinds].some((kind) => shows(kind, 'allKinds'));
      const isNone = kinds.size === 0 && used.has(one.id);
      if (!hasAll && !saysAll && !isNone) return [];
      const facts = { processor: one.name, kinds: isNone ? ('none' as const) : ('all' as const) };
      const severity = hasAll || isNone ? 'missing' : 'look';
      return [found('agreementAllKinds', severity, { place: at(one), facts })];
    });
};
