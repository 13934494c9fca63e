import { z } from 'zod';
import { IsoDate } from '../calendar';
import { EntryFiles } from '../entryFile';
import { Line, Note, Words } from '../fieldShapes';

/** Somebody who works in the firm and meets personal data there (Art. 29). */
export const Employee = z.strictObject({
  id: z.string().min(1),
  name: Words,
  title: Line,
  startedOn: IsoDate.nullable(),
  leftOn: IsoDate.nullable(),
  note: Note,
  files: EntryFiles,
});
export type Employee = z.infer<typeof Employee>;

/** Whether the person works in the firm on a day. */
export const worksHere = ({ leftOn }: Employee, today: IsoDate): boolean => leftOn === null || leftOn > today;

/** Whether the days that are told of a person cannot both be right: nobody leaves before having started. */
export const leftBeforeStarted = ({ startedOn, leftOn }: Pick<Employee, 'startedOn' | 'leftOn'>): boolean =>
  startedOn !== null && leftOn !== null && leftOn < startedOn;
