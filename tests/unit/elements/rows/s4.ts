import type { Row } from '../row';

export const s4: readonly Row[] = [];
