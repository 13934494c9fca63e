import type { Call, Fault } from '../../unit/electron/vault/support/faultyFiles';

/** Everything a disk is known to answer; ENOENT is the folder that vanished, EROFS the one that may only be read. */
const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'ENOENT', 'EROFS', 'EMFILE', 'EDQUOT'] as const;

/** How far a fault goes, from the call at which it begins. */
const REACHES = {
  once: () => (call: Call, first: Call) => call.number === first.number,
  'three times': () => {
    let left = 3;
    return (call: Call, first: Call) => isLike(call, first) && left-- > 0;
  },
  'for good': () => isLike,
  'for good, everywhere': () => (call: Call, first: Call) => call.number >= first.number,
} as const;

const SHORT = {
  '1 byte': () => 1,
  half: (size: number) => Math.max(1, Math.floor(size / 2)),
  'all but one byte': (size: number) => Math.max(1, size - 1),
} as const;

/** A fault and what it is called, for running it again. */
export type Planned = { name: string; make: () => Fault };

/** Every fault of the matrix at every call of a work, as it was seen to go without any. */
export function plan(calls: readonly Call[]): Planned[] {
  return calls.flatMap((first) => [
    ...CODES.flatMap((code) => refusals(first, code)),
    ...(first.operation === 'write' ? shortWrites(first) : []),
  ]);
}

function refusals(first: Call, code: string): Planned[] {
  return Object.entries(REACHES).map(([reach, start]) => ({
    name: `${code} ${reach} from call ${first.number} (${first.operation})`,
    make: () => {
      const reaches = start();
      return (call) => (reaches(call, first) ? code : null);
    },
  }));
}

function shortWrites(first: Call): Planned[] {
  return Object.entries(SHORT).flatMap(([short, written]) => [
    {
      name: `${short} written once, at call ${first.number}`,
      make: () => (call: Call) => (call.number === first.number ? { written: written(call.size) } : null),
    },
    {
      name: `${short} written each time, from call ${first.number}`,
      make: () => (call: Call) => (isLike(call, first) ? { written: written(call.size) } : null),
    },
  ]);
}

const isLike = (call: Call, first: Call): boolean =>
  call.number >= first.number && call.operation === first.operation;
