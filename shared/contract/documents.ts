import { z } from 'zod';
import type { PaperDocument } from '../documents/model';
import { IsoDate } from '../domain/calendar';
import { FactsPaper } from '../domain/document/documentVersion';
import { OwnText } from '../domain/document/ownText';
import { Line } from '../domain/fieldShapes';
import { Language } from '../domain/language';
import type { Saved } from './app';
import { Id } from './limits';
import { method } from './method';

export const documentsContract = {
  /** Makes the next version, ready to sign, and keeps the very bytes that are printed; answers its id. */
  'document.issue': method<Saved & { id: string }>()(
    z.strictObject({ kind: FactsPaper, subject: Id.nullable(), language: Language }),
  ),
  /** Registers that an issued paper was signed, or is in use from this day where nobody signs. */
  'document.sign': method<Saved>()(z.strictObject({ id: Id, on: IsoDate, place: Line })),
  /** Takes back an issued paper that nobody has signed. */
  'document.withdraw': method<Saved>()(z.strictObject({ id: Id })),
  /** What an issued paper says, to be compared with another version of it. */
  'document.read': method<{ paper: PaperDocument }>()(z.strictObject({ id: Id })),
  /** `follows` is filled in here: what the section says just now. */
  'ownText.save': method<Saved & { id: string }>()(
    OwnText.omit({ follows: true }).extend({
      id: Id.nullable(),
      document: FactsPaper,
      subject: Id.nullable(),
    }),
  ),
  'ownText.remove': method<Saved>()(z.strictObject({ id: Id })),
};
