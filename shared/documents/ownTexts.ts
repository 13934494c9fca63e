import type { DocumentKind } from '../domain/document/documentVersion';
import type { OwnText } from '../domain/document/ownText';
import type { Block } from './model';
import type { Section } from './section';

/** The sections of a paper with the firm's own words before, after or instead of what is made from the facts. */
export function withOwnTexts(
  sections: readonly Section[],
  ownTexts: readonly OwnText[],
  kind: DocumentKind,
): Section[] {
  const own = ownTexts.filter(({ document }) => document === kind);
  return sections.map((section) => {
    const at = (place: OwnText['place']): Block[] =>
      own
        .filter((one) => one.section === section.key && one.place === place)
        .flatMap(({ text }) => ownBlocks(text));
    const instead = at('instead');
    return {
      ...section,
      blocks: [...at('before'), ...(instead.length > 0 ? instead : section.blocks), ...at('after')],
    };
  });
}

/** Typed text as blocks: a line is a paragraph, lines that begin with `- ` are a list. */
export function ownBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    const last = blocks.at(-1);
    if (line === '') continue;
    if (!line.startsWith('- ')) blocks.push({ kind: 'paragraph', text: line });
    else if (last?.kind === 'list') blocks.splice(-1, 1, { ...last, items: [...last.items, line.slice(2)] });
    else blocks.push({ kind: 'list', items: [line.slice(2)] });
  }
  return blocks;
}
