import { fail, ok, type Result } from '../../result';
import type { Binder } from '../binder';
import type { FactsPaper } from './documentVersion';
import type { OwnText } from './ownText';

/** The firm's own words in a paper; in an agreement, those of the agreement with this one. */
export const ownTextsOf = (binder: Binder, kind: FactsPaper, subject: string | null): OwnText[] =>
  binder.ownTexts.filter((one) => one.document === kind && (one.subject ?? null) === subject);

/** What a paper tells in the firm's own words. What they were written beside is not told. */
export const ownTextsTold = (binder: Binder, kind: FactsPaper, subject: string | null) =>
  ownTextsOf(binder, kind, subject).map(({ follows: _follows, ...told }) => told);

/** Puts a text of the firm's own into a paper, or changes it. A section is written by hand by one text only. */
export function saveOwnText(binder: Binder, text: OwnText): Binder {
  const isReplaced = (one: OwnText): boolean =>
    one.id === text.id || (text.place === 'instead' && one.place === 'instead' && isAtSamePlace(one, text));
  const at = binder.ownTexts.findIndex(({ id }) => id === text.id);
  const kept = binder.ownTexts.filter((one) => !isReplaced(one));
  const before = at === -1 ? kept : binder.ownTexts.slice(0, at).filter((one) => !isReplaced(one));
  return { ...binder, ownTexts: [...before, text, ...kept.slice(before.length)] };
}

const isAtSamePlace = (a: OwnText, b: OwnText): boolean =>
  a.document === b.document && a.section === b.section && (a.subject ?? null) === (b.subject ?? null);

/** Takes a text of the firm's own out of its paper. */
export function removeOwnText(binder: Binder, id: string): Result<Binder> {
  const ownTexts = binder.ownTexts.filter((one) => one.id !== id);
  return ownTexts.length === binder.ownTexts.length
    ? fail({ code: 'not-found' })
    : ok({ ...binder, ownTexts });
}
