import type { MethodName } from '../../shared/contract';
import type { Failure } from '../../shared/errors';

/** A change that could not be saved, at the place it belongs to, with all that is needed to ask for it again. */
export type UnsavedAsk = { place: string; failure: Failure; name: MethodName; input: object };

/** Refusals of the disk and not of a rule: told on top of the page, and worth another try. */
const ofTheDisk: readonly Failure['code'][] = [
  'save-failed',
  'store-changed-elsewhere',
  'store-missing',
  'store-unreadable',
  'copy-failed',
  'unexpected',
];

export const isOfTheDisk = ({ code }: Failure): boolean => ofTheDisk.includes(code);

/** What is asked of the open binder's contents; a lock, a passphrase, a paper or a new sheet is asked for anew by hand. */
const changes = [
  'setup',
  'company',
  'activity',
  'retentionRule',
  'processor',
  'securityMeasure',
  'system',
  'client',
  'employee',
  'breach',
  'request',
  'acknowledgement',
  'deletion',
  'consent',
  'assessment',
  'site',
  'subProcessorNotice',
  'entry',
  'review',
  'task',
  'ownText',
];

export const isChange = (name: MethodName): boolean => changes.includes(name.split('.')[0] ?? '');

/** The list once a place has been asked for: a new refusal comes last, a place that was settled goes. */
export function settled(
  unsaved: readonly UnsavedAsk[],
  place: string,
  refused: UnsavedAsk | null,
): readonly UnsavedAsk[] {
  const others = unsaved.filter((one) => one.place !== place);
  if (refused === null) return others.length === unsaved.length ? unsaved : others;
  const at = unsaved.findIndex((one) => one.place === place);
  return at < 0 ? [...others, refused] : [...unsaved.slice(0, at), refused, ...unsaved.slice(at + 1)];
}
