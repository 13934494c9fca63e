import type { Processor } from '../../domain/processor/processor';
import { approvedCountries } from '../../domain/transfer/approvedCountries';
import { adequateCountries, transfersAsOf } from '../../reference/transfers';
import { longDate } from '../../text/format';
import { columns, list, paragraph, table } from '../blocks';
import type { Block } from '../model';
import { type Chapter, type ChapterInput, chapterNumber } from './chapter';

/** Chapter 4: data outside the EU and EEA (chapter V), with those it goes to that the Commission has approved. */
export const transferChapter: Chapter = (input) => {
  const { words, language } = input;
  const { transfer } = words;
  const sentTo = approvedCountries(input.binder);
  const asOf = longDate(transfersAsOf, language);
  return {
    key: 'transfer',
    heading: transfer.heading,
    source: 'processors',
    blocks: [
      ...paragraph(transfer.only, transfer.rule),
      ...paragraph(transfer.cloud, transfer.agreement, transfer.sensitive(chapterNumber('kinds'))),
      ...ours(input),
      ...table(
        transfer.table(asOf),
        columns(transfer.columns, [28, 48, 24]),
        adequateCountries(language)
          .filter(({ code }) => sentTo.includes(code))
          .map(({ name, scope, expires }) => [
            name,
            scope,
            expires === null ? transfer.noExpiry : longDate(expires, language),
          ]),
      ),
      ...paragraph(transfer.check(asOf)),
    ],
  };
};

/** What the firm itself does; "nothing leaves" is said only when everybody has been asked. */
function ours({ words, binder }: ChapterInput): Block[] {
  const { transfer } = words;
  const named = (outside: Processor['transfer']['outsideEu']): string[] =>
    binder.processors.filter((one) => one.transfer.outsideEu === outside).map(({ name }) => name);
  const own = binder.activities.filter(({ transfers }) => transfers.length > 0).map(({ name }) => name);
  const [some, unknown] = [[...named('yes'), ...own], named('unknown')];
  return [
    ...(some.length + unknown.length === 0 ? paragraph(transfer.none) : []),
    ...(some.length > 0 ? [...paragraph(transfer.some), ...list(some)] : []),
    ...(unknown.length > 0 ? [...paragraph(transfer.unknown), ...list(unknown)] : []),
  ];
}
