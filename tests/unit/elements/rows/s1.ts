import type { Row } from '../row';

export const s1: readonly Row[] = [];
