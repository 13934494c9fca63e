import { carriedOut, holds, keptLonger } from '../../domain/deletion/acts';
import type { CarriedOut, KeptLonger } from '../../domain/deletion/deletion';
import type { DueItem } from '../../domain/deletion/due';
import { dueNow } from '../../domain/deletion/dueList';
import { causeInWords, dueInWords, howInWords, itemInWords } from '../../text/deletion';
import { text, version } from '../../text/documents/deletionLog';
import { longDate } from '../../text/format';
import { columns, paragraph, sentences, table } from '../blocks';
import { firmName } from '../common/firm';
import type { Block, Cell, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/** What was deleted, what is kept longer and what is to be deleted now: the firm must be able to show it (Art. 5(2)). */
export function deletionLog(input: RegisterInput): PaperDocument {
  const words = text[input.language];
  return registerPaper(input, {
    kind: 'deletionLog',
    textVersion: version,
    layout: 'landscape',
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) },
      ...paragraph(words.meaning),
      ...part(words.deleted, [24, 12, 14, 18, 14, 18], deletedRows(input)),
      ...part(words.kept, [26, 16, 28, 16, 14], keptRows(input)),
      ...part(words.due, [26, 24, 15, 20, 15], dueRows(input)),
    ],
  });
}

type PartWords = { heading: string; none: string; columns: readonly string[] };

/** A heading with its table, or with a sentence when there is nothing to tell. */
const part = ({ heading, none, columns: titles }: PartWords, widths: number[], rows: Cell[][]): Block[] => [
  { kind: 'heading', level: 2, text: heading },
  ...(rows.length === 0 ? paragraph(none) : table(heading, columns(titles, widths), rows)),
];

const deletedRows = (input: RegisterInput): Cell[][] =>
  newestFirst(carriedOut(input.binder), ({ deletedOn }) => deletedOn).map((act) => {
    const { deleted } = text[input.language];
    return [
      whatInWords(input, act),
      longDate(act.deletedOn, input.language),
      howInWords(act.howDeleted, input.language),
      placesInWords(input, act),
      act.deletedBy,
      sentences([
        act.whyEarly === '' ? '' : deleted.early(act.whyEarly),
        act.note,
        act.files.length === 0 ? '' : deleted.proof(act.files.map(({ name }) => name).join(', ')),
      ]),
    ];
  });

const keptRows = (input: RegisterInput): Cell[][] =>
  newestFirst(keptLonger(input.binder), ({ keptUntil }) => keptUntil).map((act) => {
    const { kept } = text[input.language];
    return [
      whatInWords(input, act),
      sentences([longDate(act.keptUntil, input.language), holds(act, input.made) ? '' : kept.ended]),
      sentences([
        causeInWords(act.keptCause, input.language),
        act.whyKept,
        act.keptScope === 'part' ? kept.part : '',
        act.note,
      ]),
      placesInWords(input, act),
      longDate(act.decidedOn, input.language),
    ];
  });

const dueRows = (input: RegisterInput): Cell[][] =>
  dueNow(input.binder, input.made).map((item) => {
    const { due } = text[input.language];
    return [
      nameOfDue(item),
      dueInWords(item.what, input.language),
      longDate(item.since, input.language),
      item.places
        .map(({ id, name, cannotDelete }) => {
          if (id === null) return due.noPlace;
          return cannotDelete ? due.cannot(name) : name;
        })
        .join(', '),
      item.lastDeleted === null ? due.never : longDate(item.lastDeleted, input.language),
    ];
  });

/** The rule, and what the firm calls the event. An employee's name stays out of what hangs in a folder. */
const nameOfDue = ({ rule, what }: DueItem): string => {
  if (what.kind === 'event' || what.kind === 'exception') return `${rule.name}: ${what.name}`;
  return what.kind === 'period' && what.event !== null ? `${rule.name}: ${what.event.name}` : rule.name;
};

/** What the firm called it, and the rules and periods behind it when the name does not say them. */
function whatInWords({ binder, language }: RegisterInput, act: CarriedOut | KeptLonger): string {
  const rules = new Map(binder.retentionRules.map(({ id, name }) => [id, name]));
  const told = act.dataItems.map((item) =>
    itemInWords(item, rules.get(item.rule) ?? text[language].gone, language),
  );
  return sentences([act.name, ...told.filter((one) => !act.name.includes(one))]);
}

function placesInWords({ binder, language }: RegisterInput, act: CarriedOut | KeptLonger): string {
  const names = binder.systems.filter(({ id }) => act.deletionPlaces.includes(id)).map(({ name }) => name);
  return names.length === 0 ? text[language].everywhere : names.join(', ');
}

const newestFirst = <One>(acts: readonly One[], dayOf: (one: One) => string): One[] =>
  [...acts].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
