import type { Binder } from '../../domain/binder';
import { addMonths } from '../../domain/calendar';
import { placesOfRule } from '../../domain/deletion/acts';
import type { Processor } from '../../domain/processor/processor';
import type { RetentionRule } from '../../domain/retention/retentionRule';
import { citation } from '../../reference/library';
import { text, version } from '../../text/documents/deletionLetter';
import { longDate } from '../../text/format';
import { retentionInWords } from '../../text/retention';
import { list, paragraph } from '../blocks';
import { firmInWords, firmName, personInWords, personName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/** What the letter is about: where nothing can be deleted, what lies there, and who runs it. */
type Matter = { name: string; rules: readonly RetentionRule[]; processor: Processor | null };

/** Asks a supplier for a way to delete, or a date for one (Art. 17(1), Art. 28(3)(g)). `subject` is a system or a rule. */
export function deletionLetter(input: RegisterInput): PaperDocument | null {
  const { language, made } = input;
  const matter = matterOf(input.binder, input.subject);
  if (matter === null) return null;
  const words = text[language];
  const { name, rules, processor } = matter;
  const yearEnd = input.binder.calendar.financialYearEnd;
  return registerPaper(input, {
    kind: 'deletionLetter',
    textVersion: version,
    title: words.title(name),
    blocks: [
      ...receiver(input, processor),
      ...paragraph(`${words.from}: ${firmInWords(input) ?? firmName(input)}`),
      ...paragraph(longDate(made, language)),
      ...paragraph(words.situation(name)),
      ...(rules.length === 0 ? [] : paragraph(words.data)),
      ...list(rules.map((rule) => words.rule(rule.name, retentionInWords(rule, yearEnd, language)))),
      ...paragraph(
        words.why(citation('art5.1.e', language), citation('art17.1', language)),
        processor?.standing === 'onInstruction' && words.processor(citation('art28.3.g', language)),
      ),
      ...paragraph(words.ask),
      { kind: 'list', items: words.questions, columns: 1 },
      ...paragraph(words.answerBy(longDate(addMonths(made, 1), language))),
      {
        kind: 'signature',
        dateLabel: words.dateLabel,
        statement: words.regards,
        name: personName(input),
        detail: personInWords(input) ?? firmName(input),
      },
    ],
  });
}

/** The supplier as far as it is known; else a line to write it on. */
function receiver({ language }: RegisterInput, processor: Processor | null): Block[] {
  const words = text[language];
  if (processor === null) return [{ kind: 'writingLine', label: words.supplier }];
  const { entity, name, address } = processor;
  return paragraph(
    `${words.to}: ${[entity === '' ? name : entity, address].filter((one) => one !== '').join(', ')}`,
  );
}

function matterOf(binder: Binder, subject: string | null): Matter | null {
  const processorOf = (id: string | null): Processor | null =>
    binder.processors.find((one) => one.id === id) ?? null;
  const system = binder.systems.find(({ id }) => id === subject);
  if (system !== undefined) {
    const rules = binder.retentionRules.filter((rule) => placesOfRule(binder, rule).includes(system));
    return { name: system.name, rules, processor: processorOf(system.processor) };
  }
  const rule = binder.retentionRules.find(({ id }) => id === subject);
  if (rule === undefined) return null;
  const systems = placesOfRule(binder, rule);
  // A rule that is followed in several systems is about those that cannot delete, or else about those somebody else runs.
  const stuck = systems.filter(({ cannotDelete }) => cannotDelete);
  const meant = stuck.length > 0 ? stuck : systems.filter(({ processor }) => processor !== null);
  const [only] = meant.length === 1 ? meant : [];
  return {
    name: meant.length === 0 ? rule.name : meant.map(({ name }) => name).join(', '),
    rules: [rule],
    processor: only === undefined ? null : processorOf(only.processor),
  };
}
