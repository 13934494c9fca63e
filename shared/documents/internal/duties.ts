import { authorityNamed, authorityRole, law, pointsOf, provisionInWords } from '../../reference/law';
import { citation } from '../../reference/library';
import { thresholdValue } from '../../reference/thresholds';
import { midSentence, paragraph } from '../blocks';
import { personInWords } from '../common/firm';
import type { Block } from '../model';
import { type Chapter, type ChapterInput, provision } from './chapter';

/** Chapter 10: the record (Art. 30). */
export const documentationChapter: Chapter = ({ words, language }) => ({
  key: 'documentation',
  heading: words.documentation.heading,
  source: 'activities',
  blocks: [
    ...paragraph(words.documentation.text(citation('art30', language))),
    { kind: 'list', items: words.documentation.list },
    ...paragraph(words.documentation.exempt(thresholdValue('th-art30'))),
  ],
});

/** Chapter 11: impact assessments (Art. 35). */
export const dpiaChapter: Chapter = ({ words, language }) => ({
  key: 'dpia',
  heading: words.dpia.heading,
  blocks: [
    ...paragraph(
      words.dpia.text(citation('art35.1', language)),
      words.dpia.examples(citation('art35.3', language)),
    ),
    { kind: 'list', items: pointsOf('art35.3', language) },
  ],
});

/** Chapter 12: when a data protection officer is asked for (Art. 37(1)). */
export const dpoChapter: Chapter = ({ words, language }) => ({
  key: 'dpo',
  heading: words.dpo.heading,
  blocks: [
    ...paragraph(words.dpo.text(citation('art37.1', language))),
    { kind: 'list', items: pointsOf('art37.1', language) },
    ...paragraph(words.dpo.assessment),
  ],
});

/** Chapter 13: what happens when security is broken (Arts. 33 and 34). */
export const breachChapter: Chapter = (input) => {
  const { breach } = input.words;
  return {
    key: 'breach',
    heading: breach.heading,
    source: 'company',
    blocks: [
      ...paragraph(breach.tell(personInWords(input) ?? breach.somebody)),
      ...paragraph(
        breach.authority(thresholdValue('th-breach'), citation('art33.1', input.language)),
        breach.people,
        breach.log,
      ),
    ],
  };
};

/** Chapter 14: fields with rules of their own. */
export const specialChapter: Chapter = (input) => {
  const { special } = input.words;
  const part = (heading: string, ...sentences: readonly string[]): Block[] => [
    { kind: 'heading', level: 3, text: heading },
    ...paragraph(...sentences),
  ];
  return {
    key: 'special',
    heading: special.heading,
    blocks: [
      ...part(special.research, special.researchText(provision('dbl-10', input))),
      ...part(special.phones, special.phonesText),
      ...part(
        special.marketing,
        special.marketingText(provision('mfl-10.1', input)),
        special.marketingException(
          midSentence(provisionInWords('mfl-10.2', input.language)),
          provision('mfl-10.2', input),
        ),
        special.marketingNo,
        special.robinson(
          provision('mfl-10.4', input),
          midSentence(authorityRole('aut-robinson', input.language)),
        ),
      ),
      ...part(special.sources, sources(input)),
    ],
  };
};

function sources({ words, language }: ChapterInput): string {
  const cited = (id: string): string => {
    const { name, citation: number, address } = law(id, language);
    return `${name}, ${number}, ${address}`;
  };
  const { web } = authorityNamed('aut-datatilsynet', language);
  return words.special.sourcesText(cited('dbl'), web, cited('cookie'));
}
