import { expect, test } from 'vitest';
import { callsIn, kindOf, pathsIn } from '../../faults/kill/strace';

const log = `71  openat(AT_FDCWD</home>, "/v/store.4.tmp", O_WRONLY|O_CREAT|O_EXCL, 0600 <unfinished ...>
70  futex(0x5, FUTEX_WAIT) = 0
71  <... openat resumed>) = 18</v/store.4.tmp>
71  pwrite64(18</v/store.4.tmp>, "\\211DKV"..., 60755, 0) = 60755
71  fsync(18</v/store.4.tmp>) = 0
71  openat(AT_FDCWD</home>, "/v", O_RDONLY) = 18</v>
71  fsync(18</v>) = 0
71  rename("/v/store.4.tmp", "/v/store.gdv") = 0
71  +++ killed by SIGKILL +++
`;

test('a call is counted where it was entered, by its name and its thread', () => {
  expect(callsIn(log).map(({ thread, name, occurrence }) => [thread, name, occurrence].join(' '))).toEqual([
    '71 openat 1',
    '70 futex 1',
    '71 pwrite64 1',
    '71 fsync 1',
    '71 openat 2',
    '71 fsync 2',
    '71 rename 1',
  ]);
});

test('what a call is for is told from its words', () => {
  expect(callsIn(log).map((call) => kindOf(call, '/v'))).toEqual([
    'create',
    'futex',
    'write',
    'sync file',
    'open',
    'sync folder',
    'rename',
  ]);
});

test('the paths to watch are the folder and what was named directly in it', () => {
  expect(pathsIn(callsIn(log), '/v')).toEqual(['/v', '/v/store.4.tmp', '/v/store.gdv']);
});
