export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/** Runs jobs one at a time, in order. A job that throws fails alone; the next one starts all the same. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = last.then(job);
    last = turn.catch(() => undefined);
    return turn;
  };
}
