import { knownSupplier } from '../../reference/library';
import { fail, ok, type Result } from '../../result';
import type { Binder } from '../binder';
import type { Language } from '../language';
import { saidAlike } from '../saidAlike';
import { newProcessor } from './newProcessor';
import type { Processor } from './processor';

/** A service that an agreement does not cover, and the processor of the binder whose own agreement should. */
export type Uncovered = { service: string; processor: Processor | null };

/**
 * What a processor's agreement leaves out: as a reseller's leaves out the cloud service that it sells (Art. 28(3) asks for
 * an agreement with whoever has the data). A processor that is gone from the binder covers nothing.
 */
export const uncoveredServices = (
  { processors }: Pick<Binder, 'processors'>,
  { agreement }: Processor,
): Uncovered[] =>
  agreement.notCovered.map(({ service, processor }) => ({
    service,
    processor: processors.find(({ id }) => id === processor) ?? null,
  }));

type Asked = { id: string; service: string };

/**
 * Makes a service that an agreement leaves out a processor of its own, or points at the one of that name that is there
 * already. Refuses with `not-found` when the processor is gone or its agreement leaves no such service out.
 */
export function coverService(
  binder: Binder,
  { id, service }: Asked,
  { newId, language }: { newId: () => string; language: Language },
): Result<{ binder: Binder; covering: Processor }> {
  const seller = binder.processors.find((one) => one.id === id);
  const isLeftOut = seller?.agreement.notCovered.some((one) => one.service === service) ?? false;
  if (seller === undefined || !isLeftOut) return fail({ code: 'not-found' });
  const there = binder.processors.find((one) => one.id !== id && saidAlike(one.name, service));
  const covering = there ?? serviceAsProcessor(newId(), { service, seller }, language);
  const linked: Processor = {
    ...seller,
    agreement: {
      ...seller.agreement,
      notCovered: seller.agreement.notCovered.map((one) =>
        one.service === service ? { ...one, processor: covering.id } : one,
      ),
    },
  };
  const processors = binder.processors.map((one) => (one.id === id ? linked : one));
  return ok({
    binder: { ...binder, processors: there === undefined ? [...processors, covering] : processors },
    covering,
  });
}

/** What the catalogue knows of it is filled in; whom it serves is as with the firm that sold it. */
function serviceAsProcessor(
  id: string,
  { service, seller }: { service: string; seller: Processor },
  language: Language,
): Processor {
  const known = knownSupplier(service);
  return {
    ...newProcessor,
    id,
    name: known?.name ?? service,
    entity: known?.entity ?? '',
    country: known?.country ?? '',
    service: known?.[language] ?? service,
    standing: known?.role === 'processor' ? 'onInstruction' : 'unknown',
    audiences: seller.audiences,
  };
}
