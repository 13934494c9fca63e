import { citation } from '../../reference/library';
import { columns, leanTable, paragraph } from '../blocks';
import { measuresInPlace } from '../common/measures';
import type { Chapter } from './chapter';

/** Chapter 8: what guards the data (Art. 32); only what is in place is printed. */
export const securityChapter: Chapter = ({ words, binder }) => {
  const { security } = words;
  const inPlace = measuresInPlace(binder);
  return {
    key: 'security',
    heading: security.heading,
    source: 'measures',
    blocks: [
      ...paragraph(security.systems),
      ...(inPlace.length === 0 ? paragraph(security.none) : []),
      ...leanTable(
        security.table,
        columns(security.columns, [60, 40]),
        inPlace.map(({ name, evidence }) => [name, evidence]),
      ),
      ...paragraph(security.always, security.encrypt),
    ],
  };
};

/** Chapter 9: data protection by design and by default (Art. 25). */
export const designChapter: Chapter = ({ words, language }) => {
  const { design } = words;
  return {
    key: 'design',
    heading: design.heading,
    blocks: [
      ...paragraph(design.rule(citation('art25', language))),
      { kind: 'heading', level: 3, text: design.byDefault },
      ...paragraph(design.byDefaultText),
      { kind: 'list', items: design.byDefaultList },
      ...paragraph(design.aim),
      { kind: 'heading', level: 3, text: design.byDesign },
      ...paragraph(design.byDesignText),
      { kind: 'list', items: design.byDesignList },
    ],
  };
};
