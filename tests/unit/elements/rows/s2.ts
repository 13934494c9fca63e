import type { Row } from '../row';

export const s2: readonly Row[] = [];
