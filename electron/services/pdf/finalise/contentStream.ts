/** One drawing order of a page: the operator and its whole source text, operands included. */
export type Operation = { operator: string; source: string };

const [regular, blank, delimiter] = [0, 1, 2] as const;
const kinds = new Uint8Array(256);
for (const character of '\0\t\n\f\r ') kinds[character.charCodeAt(0)] = blank;
for (const character of '()<>[]{}/%') kinds[character.charCodeAt(0)] = delimiter;
const kindAt = (content: string, position: number): number => kinds[content.charCodeAt(position)] ?? regular;

const regularRun = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const number = /^[+\-.\d]/;

/** Cuts a page's content stream (read as Latin-1) into operations. Throws on inline images, which Chromium never writes. */
export function operationsOf(content: string): Operation[] {
  const operations: Operation[] = [];
  let start = 0;
  let position = 0;
  while (position < content.length) {
    const kind = kindAt(content, position);
    if (kind === blank) {
      if (start === position) start += 1;
      position += 1;
    } else if (kind === delimiter) {
      position = afterOperand(content, position);
    } else {
      const word = regularWordAt(content, position);
      position += word.length;
      if (number.test(word)) continue;
      if (word === 'BI') throw new Error('inline image in a page');
      operations.push({ operator: word, source: content.slice(start, position) });
      start = position;
    }
  }
  return operations;
}

function regularWordAt(content: string, position: number): string {
  regularRun.lastIndex = position;
  return regularRun.exec(content)?.[0] ?? content.charAt(position);
}

function afterOperand(content: string, position: number): number {
  const character = content.charAt(position);
  if (character === '/') return position + 1 + nameLength(content, position + 1);
  if (character === '(') return afterLiteralString(content, position);
  if (character === '<' && content.charAt(position + 1) === '<') return afterDictionary(content, position);
  if (character === '<') return content.indexOf('>', position) + 1 || content.length;
  return position + 1;
}

const nameLength = (content: string, position: number): number =>
  position < content.length && kindAt(content, position) === regular
    ? regularWordAt(content, position).length
    : 0;

function afterLiteralString(content: string, open: number): number {
  let depth = 0;
  for (let position = open; position < content.length; position += 1) {
    const character = content.charAt(position);
    if (character === '\\') position += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && --depth === 0) return position + 1;
  }
  return content.length;
}

function afterDictionary(content: string, open: number): number {
  let depth = 0;
  let position = open;
  while (position < content.length) {
    const pair = content.slice(position, position + 2);
    if (pair === '<<') depth += 1;
    if (pair === '>>') depth -= 1;
    position +=
      pair === '<<' || pair === '>>'
        ? 2
        : content.charAt(position) === '('
          ? afterLiteralString(content, position) - position
          : 1;
    if (depth === 0) return position;
  }
  return content.length;
}
