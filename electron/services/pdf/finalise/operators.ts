import type { Operation } from './contentStream';

// PDF 32000-1, tables 57 to 60: what adds to a path, what paints it, what shows text, what only sets a state.
const pathOperators = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const paintOperators = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const showOperators = new Set(['Tj', 'TJ', "'", '"']);
const stateOperators = new Set('rg RG g G k K gs w J j M d ri i cs CS sc SC scn SCN'.split(' '));

export const addsToPath = ({ operator }: Operation): boolean => pathOperators.has(operator);
export const paintsPath = ({ operator }: Operation): boolean => paintOperators.has(operator);
export const endsPath = (operation: Operation): boolean =>
  paintsPath(operation) || operation.operator === 'n';
export const showsText = ({ operator }: Operation): boolean => showOperators.has(operator);
export const setsState = ({ operator }: Operation): boolean => stateOperators.has(operator);
export const drawsObject = ({ operator }: Operation): boolean => operator === 'Do' || operator === 'sh';

export const opensMarked = ({ operator }: Operation): boolean => operator === 'BDC' || operator === 'BMC';
export const closesMarked = ({ operator }: Operation): boolean => operator === 'EMC';

/** The number by which the structure tree refers to a stretch of content, when the operation opens one. */
export function markedContentId(operation: Operation): number | undefined {
  const found = /\/MCID\s+(\d+)/.exec(operation.source)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The text that stands for what is drawn, when the operation says so. */
export function actualTextOf(operation: Operation): string | undefined {
  const hex = /\/ActualText\s*<([0-9a-fA-F\s]*)>/.exec(operation.source)?.[1];
  return hex === undefined ? undefined : utf16(hex.replace(/\s/g, '')).replace(/^\uFEFF/, '');
}

/** UTF-16BE as hexadecimal digits, the way PDF writes text. */
export const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
