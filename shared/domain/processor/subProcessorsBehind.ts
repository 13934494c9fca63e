import type { Processor, SubProcessor } from './processor';

/**
 * Who stands behind a sub-processor that is a processor of the binder itself: those that it uses in its turn, and so on
 * (Art. 28(4)). Firms that use each other are told once: nobody is walked past twice.
 */
export function subProcessorsBehind(
  processors: readonly Processor[],
  of: Processor,
  sub: SubProcessor,
): string[] {
  const seen = new Set([of.id]);
  const names: string[] = [];
  const waiting = [sub.processor];
  while (waiting.length > 0) {
    const next = processors.find(({ id }) => id === waiting[0]);
    waiting.shift();
    if (next === undefined || seen.has(next.id)) continue;
    seen.add(next.id);
    for (const { name, processor } of next.subProcessors) {
      if (processor === null || !seen.has(processor)) names.push(name);
      waiting.push(processor);
    }
  }
  return [...new Set(names)];
}
