import type { Row } from '../row';

export const s3: readonly Row[] = [];
