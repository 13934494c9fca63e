import { z } from 'zod';
import { IsoDate } from '../domain/calendar';
import type { Saved } from './app';
import { Id } from './limits';
import { method } from './method';

const id = { id: Id };

export const tasksContract = {
  'task.save': method<Saved>()(
    z.strictObject({
      id: Id.nullable(),
      what: z.string().trim().min(1).max(500),
      who: z.string().trim().max(200),
      due: IsoDate,
    }),
  ),
  'task.done': method<Saved>()(z.strictObject({ ...id, note: z.string().trim().max(2000) })),
  'task.reopen': method<Saved>()(z.strictObject(id)),
};
