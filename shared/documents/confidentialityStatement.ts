import { citation } from '../reference/library';
import { text, version } from '../text/documents/confidentialityStatement';
import { listed } from '../text/format';
import { paragraph } from './blocks';
import { affiliatesInWords, firmName, personName } from './common/firm';
import { receiptBlocks, versionInWords } from './common/issue';
import { lines } from './common/lines';
import { activitiesInWords } from './common/terms';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';
import type { Section } from './section';

/** What an employee promises to keep secret (Arts. 28(3)(b) and 32(4)), in the employment and after it. */
export function confidentialityStatement(input: PaperInput): PaperDocument {
  const words = text[input.language];
  return assembled(input, {
    kind: 'confidentialityStatement',
    title: words.title,
    textVersion: version,
    divider: 1,
    opening: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) },
      ...paragraph(affiliatesInWords(input)),
    ],
    sections: [...secrecySections(input), ...limitSections(input)],
    closing: [
      { kind: 'heading', level: 2, text: words.signing.heading },
      ...paragraph(versionInWords(input)),
      ...receiptBlocks(input, words.signing.statement),
    ],
  });
}

function secrecySections({ binder, language }: PaperInput): Section[] {
  const { covers, means } = text[language];
  const articles = ['art29', 'art32.4'].map((id) => citation(id, language));
  const onBehalf = binder.activities.filter(({ role }) => role === 'processor');
  return [
    {
      key: 'covers',
      heading: covers.heading,
      blocks: [...paragraph(covers.intro), ...lines(covers.items)],
    },
    {
      key: 'means',
      heading: means.heading,
      source: 'activities',
      blocks: [
        ...lines(means.items),
        ...paragraph(
          means.instruction(listed(articles, language)),
          onBehalf.length > 0 && means.onBehalf(activitiesInWords(onBehalf), citation('art28.3.b', language)),
        ),
      ],
    },
  ];
}

function limitSections(input: PaperInput): Section[] {
  const { allowed, after } = text[input.language];
  return [
    {
      key: 'allowed',
      heading: allowed.heading,
      source: 'company',
      blocks: paragraph(allowed.text(personName(input))),
    },
    { key: 'after', heading: after.heading, blocks: paragraph(after.text) },
  ];
}
