import type { Operation } from './contentStream';
import {
  addsToPath,
  closesMarked,
  drawsObject,
  endsPath,
  markedContentId,
  opensMarked,
  paintsPath,
  setsState,
  showsText,
} from './operators';
import type { Removed } from './tidyStructure';

const artifact = '/Artifact BMC';
const repeatedHead = '/Artifact <</Type/Pagination>> BDC';

type PageMarks = { removed: ReadonlyMap<number, Removed>; spaces: ReadonlySet<number> };

/**
 * Writes a page's content anew so that everything on it is either content of the structure tree or marked as an
 * artifact (PDF/UA-1, 7.1). What is drawn does not change.
 */
export function markContent(operations: readonly Operation[], marks: PageMarks): string {
  const writer = createWriter(marks);
  let index = 0;
  while (index < operations.length) {
    const group = writer.isInside() ? operations.slice(index, index + 1) : groupAt(operations, index);
    writer.write(group);
    index += group.length;
  }
  return writer.finish();
}

/** What must be marked as a whole: a path with what paints it, a text object that nothing marks; else one operation. */
function groupAt(operations: readonly Operation[], start: number): readonly Operation[] {
  const first = operations[start];
  if (first === undefined) return [];
  if (addsToPath(first)) return until(operations, start, endsPath);
  if (first.operator === 'BT') {
    const text = until(operations, start, ({ operator }) => operator === 'ET');
    if (text.some(showsText) && !text.some(opensMarked)) return text;
  }
  return [first];
}

function until(
  operations: readonly Operation[],
  start: number,
  isLast: (operation: Operation) => boolean,
): readonly Operation[] {
  let end = start;
  for (let operation = operations[end]; operation !== undefined && !isLast(operation); end += 1) {
    operation = operations[end + 1];
  }
  return operations.slice(start, end + 1);
}

function createWriter(marks: PageMarks) {
  const written: string[] = [];
  /** How each open marked stretch is closed, outermost first. */
  const closings: string[] = [];
  let inArtifact = false;

  const setArtifact = (wanted: boolean) => {
    if (wanted !== inArtifact) written.push(wanted ? artifact : 'EMC');
    inArtifact = wanted;
  };
  const open = (operation: Operation) => {
    setArtifact(false);
    const { opening, closing } = marking(operation, closings.length, marks);
    written.push(opening);
    closings.push(closing);
  };
  const writeOutside = (first: Operation, group: readonly Operation[]) => {
    const sources = group.map(({ source }) => source);
    const isText = group.some(showsText) || drawsObject(first);
    if (addsToPath(first)) setArtifact(group.some(paintsPath));
    else if (isText || !setsState(first)) setArtifact(false);
    written.push(...(isText ? [artifact, ...sources, 'EMC'] : sources));
  };
  const write = (group: readonly Operation[]) => {
    const [first] = group;
    if (first === undefined) return;
    if (opensMarked(first)) open(first);
    else if (closesMarked(first)) written.push(closings.pop() ?? 'EMC');
    else if (closings.length > 0) written.push(...group.map(({ source }) => source));
    else writeOutside(first, group);
  };
  const finish = (): string => {
    setArtifact(false);
    return `${written.join('\n')}\n`;
  };
  return { write, finish, isInside: () => closings.length > 0 };
}

function marking(
  operation: Operation,
  depth: number,
  marks: PageMarks,
): { opening: string; closing: string } {
  if (depth > 0) return { opening: operation.source, closing: 'EMC' };
  const id = markedContentId(operation);
  if (id === undefined) return { opening: `${artifact}\n${operation.source}`, closing: 'EMC\nEMC' };
  const removed = marks.removed.get(id);
  if (removed !== undefined)
    return { opening: removed === 'repeated' ? repeatedHead : artifact, closing: 'EMC' };
  const tag = /^\/(\w+)/.exec(operation.source)?.[1] ?? 'Span';
  const said = marks.spaces.has(id) ? '/ActualText<FEFF0020>' : '';
  return { opening: `/${tag} <</MCID ${id}${said}>> BDC`, closing: 'EMC' };
}
