import type { Input } from '../../../shared/contract';
import { entriesContract } from '../../../shared/contract/entries';
import {
  type AcknowledgedPaper,
  type Acknowledgement,
  acknowledgedPapers,
  acknowledgementLacks,
} from '../../../shared/domain/acknowledgement/acknowledgement';
import { versionInForce } from '../../../shared/domain/acknowledgement/signOff';
import type { Binder } from '../../../shared/domain/binder';
import { danishDay, type IsoDate } from '../../../shared/domain/calendar';
import { nextVersionNumber } from '../../../shared/domain/document/versionsOf';
import { schemaErrors } from '../schemaErrors';
import type { FieldErrors } from '../useEntryForm';
import type { text } from './text';

/** A version of a paper that can be signed for. */
export type SignableVersion = {
  paper: AcknowledgedPaper;
  number: number;
  madeOn: IsoDate | null;
  isInForce: boolean;
};

/** Every version of the papers that employees sign for, the newest first; the first one before it is made as well. */
export const signableVersions = (binder: Binder): SignableVersion[] =>
  acknowledgedPapers.flatMap((paper): SignableVersion[] => {
    const inForce = versionInForce(binder, paper);
    const made = binder.documents
      .filter(({ kind }) => kind === paper)
      .map(({ number, createdAt, id }) => ({
        paper,
        number,
        madeOn: danishDay(createdAt),
        isInForce: id === inForce?.id,
      }))
      .sort((a, b) => Number(b.isInForce) - Number(a.isInForce) || b.number - a.number);
    if (made.length > 0) return made;
    return [{ paper, number: nextVersionNumber(binder, paper, null), madeOn: null, isInForce: false }];
  });

export const versionKey = ({ paper, number }: { paper: AcknowledgedPaper; number: number }): string =>
  `${paper}/${number}`;

export type SignOffValues = {
  version: string;
  signedOn: IsoDate | null;
  employees: readonly string[];
  note: string;
};

type Base = Pick<Acknowledgement, 'paper' | 'version' | 'name'>;

export const signOffInput = (
  id: string | null,
  { signedOn, employees, note }: SignOffValues,
  base: Base,
): Input<'acknowledgement.save'> => ({
  id,
  ...base,
  signOff: 'signed',
  signedOn: signedOn ?? '',
  employees: [...employees],
  whyLeftOut: '',
  note,
  files: [],
});

type Words = (typeof text)['da']['errors'] & { inFuture: string; beforeMade: (date: IsoDate) => string };

/** `madeOn` is the day the version was made: nobody signs for what was not there. */
export function signOffErrors(
  values: SignOffValues,
  { base, madeOn, today }: { base: Base; madeOn: IsoDate | null; today: IsoDate },
  words: Words,
): FieldErrors {
  const { signedOn, employees } = values;
  const input = signOffInput(null, { ...values, signedOn: signedOn ?? today }, base);
  return {
    ...schemaErrors(entriesContract['acknowledgement.save'].input, input, words),
    ...(signedOn === null ? { signedOn: words.noDate } : {}),
    ...(signedOn !== null && signedOn > today ? { signedOn: words.inFuture } : {}),
    ...(signedOn !== null && madeOn !== null && signedOn < madeOn
      ? { signedOn: words.beforeMade(madeOn) }
      : {}),
    ...(employees.length === 0 ? { employees: words.nobody } : {}),
  };
}

/** Those whom the change concerns are chosen; the others are kept, with the reason. */
export type LeftOutValues = { concerned: readonly string[]; whyLeftOut: string };

export const leftOutInput = (
  id: string | null,
  { concerned, whyLeftOut }: LeftOutValues,
  { asked, signedOn, ...base }: Base & { asked: readonly string[]; signedOn: IsoDate },
): Input<'acknowledgement.save'> => {
  const employees = asked.filter((one) => !concerned.includes(one));
  return {
    id,
    ...base,
    signOff: 'leftOut',
    signedOn,
    employees,
    whyLeftOut: employees.length === 0 ? '' : whyLeftOut,
    note: '',
    files: [],
  };
};

export function leftOutErrors(
  values: LeftOutValues,
  base: Base & { asked: readonly string[]; signedOn: IsoDate },
  words: (typeof text)['da']['errors'],
): FieldErrors {
  const input = leftOutInput(null, values, base);
  return {
    ...schemaErrors(entriesContract['acknowledgement.save'].input, input, words),
    ...(acknowledgementLacks(input) === 'whyLeftOut' ? { whyLeftOut: words.noReason } : {}),
  };
}
