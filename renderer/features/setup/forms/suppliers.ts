import { type SupplierNeed, setupQuestions, supplierNeeds } from '../../../../shared/domain/setup/answers';
import { knownSupplier, suppliersFor } from '../../../../shared/reference/library';
import type { AnswerForm } from './answerForm';
import type { Values } from './values';

type OneNeed = Values['suppliers'][SupplierNeed];

type Chosen = { need: SupplierNeed; name: string };

export const suppliersForm: AnswerForm<'suppliers'> = {
  question: 'suppliers',
  schema: setupQuestions.suppliers,
  fields: (saved) => everyNeed((need) => oneNeed(saved?.chosen.find((one) => one.need === need))),
  answer: (values) => ({
    chosen: supplierNeeds
      .filter((need) => values[need].isTicked)
      .map((need): Chosen => ({ need, name: knownId(need, values[need].name) })),
  }),
  mistakes: (values, { suppliers: words }) =>
    Object.fromEntries(
      supplierNeeds
        .filter((need) => values[need].isTicked && values[need].name.trim() === '')
        .map((need) => [`${need}.name`, words.need[need].missing]),
    ),
};

function everyNeed(fields: (need: SupplierNeed) => OneNeed): Values['suppliers'] {
  return {
    accounting: fields('accounting'),
    office: fields('office'),
    orders: fields('orders'),
    itSupport: fields('itSupport'),
    backup: fields('backup'),
    hosting: fields('hosting'),
    newsletter: fields('newsletter'),
    alarm: fields('alarm'),
    auditor: fields('auditor'),
  };
}

const oneNeed = (chosen: Chosen | undefined): OneNeed =>
  chosen === undefined
    ? { isTicked: false, name: '' }
    : { isTicked: true, name: knownSupplier(chosen.name)?.name ?? chosen.name };

/** The id of a known supplier behind what was chosen or typed; else the words themselves. */
function knownId(need: SupplierNeed, typed: string): string {
  const wanted = typed.trim().toLowerCase();
  return suppliersFor(need).find(({ name }) => name.toLowerCase() === wanted)?.id ?? typed.trim();
}
