import type { z } from 'zod';
import type { Result } from '../result';
import { appContract } from './app';
import { backupsContract } from './backups';
import { breachesContract } from './breaches';
import { cookiesContract } from './cookies';
import { documentsContract } from './documents';
import { draftsContract } from './drafts';
import { entriesContract } from './entries';
import { filesContract } from './files';
import { findingsContract } from './findings';
import { folderContract } from './folder';
import { papersContract } from './papers';
import { recordContract } from './record';
import { requestsContract } from './requests';
import { reviewContract } from './review';
import { securityContract } from './security';
import { setupContract } from './setup';
import { tasksContract } from './tasks';

/** Everything the window may ask of the main process, in one list. */
export const contract = {
  ...appContract,
  ...setupContract,
  ...entriesContract,
  ...filesContract,
  ...findingsContract,
  ...recordContract,
  ...reviewContract,
  ...tasksContract,
  ...papersContract,
  ...folderContract,
  ...documentsContract,
  ...securityContract,
  ...backupsContract,
  ...draftsContract,
  ...requestsContract,
  ...breachesContract,
  ...cookiesContract,
};

export type Contract = typeof contract;
export type MethodName = keyof Contract;
export type Input<Name extends MethodName> = z.infer<Contract[Name]['input']>;
export type Output<Name extends MethodName> = Exclude<Contract[Name]['output'], undefined>;

/** What answers the contract: a method without a handler, or with another answer, does not compile. */
export type Handlers = { [Name in MethodName]: (input: Input<Name>) => Promise<Result<Output<Name>>> };

/** What the main process tells the window unasked. */
export type AppEvent = { kind: 'locked' };

/** The one door between the window and the main process. */
export type Bridge = {
  call(name: string, input: unknown): Promise<unknown>;
  /** Calls back for each event; the answer ends it. */
  listen(callback: (event: AppEvent) => void): () => void;
};
