import { AsyncLocalStorage } from 'node:async_hooks';

const asked = new AsyncLocalStorage<string>();

/** Answers a question so that whatever it leads to can tell which place in the binder it is about. */
export const askingAbout = <T>(place: string, job: () => Promise<T>): Promise<T> => asked.run(place, job);

/** The place that the question now being answered is about; undefined outside of one. */
export const askedPlace = (): string | undefined => asked.getStore();
