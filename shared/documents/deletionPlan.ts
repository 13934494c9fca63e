import { text, version } from '../text/documents/deletionPlan';
import { longDate } from '../text/format';
import { columns, leanTable, list, paragraph } from './blocks';
import { deletionRow, systemsOfRule } from './deletionRows';
import { dividedRows } from './dividedRows';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';
import type { Section } from './section';

/** When what is deleted, how and where, with the days worked out (Art. 5(1)(e)). */
export function deletionPlan(input: PaperInput): PaperDocument {
  const words = text[input.language];
  const { company } = input.binder;
  return assembled(input, {
    kind: 'deletionPlan',
    title: words.title,
    textVersion: version,
    divider: 4,
    layout: 'landscape',
    opening: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(company?.name ?? words.somebody) },
      ...paragraph(words.dated(input.issue.number, longDate(input.made, input.language))),
    ],
    sections: [rulesSection(input), unmetSection(input)],
  });
}

function rulesSection(input: PaperInput): Section {
  const words = text[input.language];
  const { retentionRules } = input.binder;
  const hasPlaces = retentionRules.some((rule) => systemsOfRule(input, rule).length > 0);
  return {
    key: 'rules',
    heading: words.rules.heading,
    source: 'retention',
    blocks: [
      ...(retentionRules.length === 0 ? paragraph(words.none) : []),
      ...leanTable(
        words.rules.heading,
        columns(words.rules.columns, [15, 15, 14, 18, 10, 15, 13]),
        dividedRows(
          retentionRules.map((rule) => deletionRow(input, rule, hasPlaces)),
          words,
        ),
      ),
    ],
  };
}

/** "Only made inactive" is a defect to be mended (Art. 17), so it is told by itself. */
function unmetSection(input: PaperInput): Section {
  const { unmet, joined } = text[input.language];
  const { retentionRules, systems } = input.binder;
  const items = [
    ...retentionRules
      .filter(({ cannotDelete }) => cannotDelete)
      .map((rule) => unmet.rule(rule.name, systemsOfRule(input, rule).join(joined))),
    ...systems.filter(({ cannotDelete }) => cannotDelete).map(({ name, holds }) => unmet.system(name, holds)),
  ];
  return {
    key: 'unmet',
    heading: unmet.heading,
    source: 'retention',
    blocks: items.length === 0 ? [] : [...paragraph(unmet.intro), ...list(items)],
  };
}
