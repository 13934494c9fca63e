import type { Processor } from '../domain/processor/processor';
import { supervisionConceptName } from '../reference/supervisionConcepts';
import { text, version } from '../text/documents/processorList';
import { longDate } from '../text/format';
import { columns, paragraph, table } from './blocks';
import { dividedRows } from './dividedRows';
import type { Block, PaperDocument } from './model';
import { ownBlocks } from './ownTexts';
import { assembled, type PaperInput } from './paperInput';
import { processorRow, subProcessorRows } from './processorRows';
import type { Section } from './section';

/** Everybody who has data for the firm, how the agreement stands today, and when each was looked at (Art. 28). */
export function processorList(input: PaperInput): PaperDocument {
  const words = text[input.language];
  const { company } = input.binder;
  return assembled(input, {
    kind: 'processorList',
    title: words.title,
    textVersion: version,
    divider: 3,
    layout: 'landscape',
    opening: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(company?.name ?? words.somebody) },
      ...paragraph(words.dated(input.issue.number, longDate(input.made, input.language))),
    ],
    sections: [
      listSection(input),
      gapsSection(input),
      subProcessorsSection(input),
      supervisionSection(input),
    ],
  });
}

function listSection(input: PaperInput): Section {
  const words = text[input.language];
  const { processors } = input.binder;
  return {
    key: 'list',
    heading: words.list.heading,
    source: 'processors',
    blocks: [
      ...(processors.length === 0 ? paragraph(words.none) : []),
      ...table(
        words.list.heading,
        columns(words.list.columns, [18, 17, 13, 18, 17, 17]),
        dividedRows(
          processors.map((one) => processorRow(input, one)),
          words,
        ),
      ),
    ],
  };
}

/** A reseller's agreement often leaves out the cloud service it sells. */
function gapsSection({ binder, language }: PaperInput): Section {
  const { gaps } = text[language];
  const nameOf = (id: string | null): string =>
    binder.processors.find((one) => one.id === id)?.name ?? gaps.nobody;
  const rows = binder.processors.flatMap(({ name, agreement }) =>
    agreement.notCovered.map(({ service, processor }) => [name, service, nameOf(processor)]),
  );
  return {
    key: 'gaps',
    heading: gaps.heading,
    source: 'processors',
    blocks:
      rows.length === 0
        ? []
        : [...paragraph(gaps.intro), ...table(gaps.heading, columns(gaps.columns, [30, 38, 32]), rows)],
  };
}

function subProcessorsSection(input: PaperInput): Section {
  const words = text[input.language];
  const { subProcessors } = words;
  const { processors } = input.binder;
  const rows = processors.flatMap((one) => subProcessorRows(input, one));
  return {
    key: 'subProcessors',
    heading: subProcessors.heading,
    source: 'processors',
    blocks:
      processors.length === 0
        ? []
        : [
            ...paragraph(rows.length > 0 ? subProcessors.intro : subProcessors.none),
            ...table(subProcessors.heading, columns(subProcessors.columns, [18, 22, 22, 12, 26]), rows),
          ],
  };
}

/** How each was looked at and what came of it, in the firm's own words. */
function supervisionSection({ binder, language }: PaperInput): Section {
  const { supervision } = text[language];
  const told = ({ name, supervision: done }: Processor): Block[] =>
    done.concept === '' && done.evidence === ''
      ? []
      : [
          { kind: 'heading', level: 3, text: name },
          ...paragraph(
            done.concept !== '' && supervision.concept(supervisionConceptName(done.concept, language)),
          ),
          ...ownBlocks(done.evidence),
        ];
  return {
    key: 'supervision',
    heading: supervision.heading,
    source: 'processors',
    blocks: binder.processors.flatMap(told),
  };
}
