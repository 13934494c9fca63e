import { archive } from './0002-archive';
import { facts } from './0003-facts';
import { registers } from './0004-registers';
import type { Migration } from './migration';

/** Every change of the binder's shape since the first, in order, numbered from 2 without a gap. */
export const migrations: readonly Migration[] = [archive, facts, registers];
