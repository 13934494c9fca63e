import type { Row } from '../row';

export const s0: readonly Row[] = [];
