import { expect, test } from 'vitest';
import { createLeaving } from '../../../../electron/services/leaving';

/** An owner who answers so, and counts how often they were asked. */
function anOwner(answer: boolean) {
  const owner = {
    asked: 0,
    ask: () => {
      owner.asked += 1;
      return answer;
    },
  };
  return owner;
}

test('whoever has saved everything is not asked', () => {
  const owner = anOwner(false);
  expect(createLeaving(() => false, owner.ask)()).toBe(true);
  expect(owner.asked).toBe(0);
});

test('whoever would lose something is asked, and stays when they say so', () => {
  const owner = anOwner(false);
  const mayLeave = createLeaving(() => true, owner.ask);
  expect([mayLeave(), mayLeave()]).toEqual([false, false]);
  expect(owner.asked).toBe(2);
});

test('whoever leaves all the same is asked once only', () => {
  const owner = anOwner(true);
  const mayLeave = createLeaving(() => true, owner.ask);
  expect([mayLeave(), mayLeave()]).toEqual([true, true]);
  expect(owner.asked).toBe(1);
});
