import { attachmentsOf } from '../shared/domain/archive/attachmentsOf';
import { BINDER_SCHEMA, Binder } from '../shared/domain/binder';
import { migrations } from './vault/migrations';
import type { Shape } from './vault/upgrade';

/** What the vault must know of the binder it keeps. */
export const binderShape: Shape<Binder> = {
  schema: Binder,
  schemaVersion: BINDER_SCHEMA,
  migrations,
  attachmentsOf,
  linksOf: ({ archive }) => archive.length,
  headOf: ({ archive }) => archive.at(-1)?.hash ?? '',
  titleOf: ({ company }) => company?.name ?? '',
};
