import type { z } from 'zod';
import { Activity, processingRoles } from '../../shared/domain/activity/activity';
import type { Binder } from '../../shared/domain/binder';
import { Client } from '../../shared/domain/client/client';
import { Affiliate, Company, Contact, ContactPerson } from '../../shared/domain/company/company';
import { Employee } from '../../shared/domain/employee/employee';
import { endsOfData } from '../../shared/domain/processingAgreement/processingAgreement';
import { Processor, processorStandings } from '../../shared/domain/processor/processor';
import { deletionMethods, RetentionRule, retentionUnits } from '../../shared/domain/retention/retentionRule';
import { measureStates, SecurityMeasure } from '../../shared/domain/securityMeasure/securityMeasure';
import { System } from '../../shared/domain/system/system';

/** One field of one entry with another value. */
export type Mutation = {
  /** The list and the field, without places in lists: `processors.agreement.checks`. */
  path: string;
  /** Another value that is said nowhere else; a value that is only gone may still be told of another entry. */
  says: 'something new' | 'less';
  binder: Binder;
  value: string;
};

const schemas = {
  activities: Activity,
  retentionRules: RetentionRule,
  processors: Processor,
  securityMeasures: SecurityMeasure,
  systems: System,
  clients: Client,
  employees: Employee,
  affiliates: Affiliate,
} as const;

const singles = { company: Company, contactPerson: ContactPerson, customersWriteTo: Contact } as const;

const NEW = 'Zig zag';

/** Values that some field takes; the schema of the entry says which. */
const others: readonly unknown[] = [
  NEW,
  ...processingRoles,
  ...processorStandings,
  ...retentionUnits,
  ...deletionMethods,
  ...measureStates,
  ...endsOfData,
  'people',
  'computers',
  'signed',
  'missing',
  'unknown',
  'yes',
  'no',
  'ours',
  'theirs',
  'suggested',
  'confirmed',
  'phone',
  'paper',
  '2031-05-17',
  '90123459',
  '90200208',
  7,
  41,
];

/** What a list may get one more of. */
const added: readonly unknown[] = [
  NEW,
  { what: NEW, legalBases: ['art6.1.d'], specialConditions: [] },
  { country: 'US', recipient: NEW, tool: '', note: NEW },
  { country: 'DE', recipient: NEW, tool: '', note: NEW },
  { service: NEW, processor: null },
  { point: NEW, answer: 'no', note: NEW },
  { id: 'zig', name: NEW, cvr: '', address: '', country: '', service: '', processor: null },
];

const references: Record<string, keyof typeof schemas> = {
  processors: 'processors',
  processor: 'processors',
  systems: 'systems',
  clients: 'clients',
  measures: 'securityMeasures',
  rule: 'retentionRules',
};

type Step = string | number;
type Change = { steps: readonly Step[]; value: unknown; says: Mutation['says'] };

const fieldOf = (steps: readonly Step[]): string =>
  `${steps.findLast((step) => typeof step === 'string') ?? ''}`;

/** Every change of every leaf of a value, fitting or not. */
function changesOf(value: unknown, binder: Binder, steps: readonly Step[] = []): Change[] {
  const list = references[fieldOf(steps)];
  const ids = list === undefined ? null : binder[list].map((one) => ('id' in one ? one.id : ''));
  const anew = (values: readonly unknown[]): Change[] =>
    values.map((other) => ({ steps, value: other, says: 'something new' }));
  if (Array.isArray(value)) {
    return [
      ...anew((ids?.filter((id) => !value.includes(id)) ?? added).map((one) => [...value, one])),
      ...(value.length > 0 ? [{ steps, value: value.slice(1), says: 'less' } as const] : []),
      ...value.flatMap((one, index) => changesOf(one, binder, [...steps, index])),
    ];
  }
  if (typeof value === 'boolean') return anew([!value]);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([key]) => key !== 'id')
      .flatMap(([key, inner]) => changesOf(inner, binder, [...steps, key]));
  }
  const less = ['', null].filter((one) => one !== value && typeof value !== 'number');
  return [
    ...anew((ids ?? others).filter((one) => one !== value)),
    ...less.map((one) => ({ steps, value: one, says: 'less' }) as const),
    ...(typeof value === 'number' ? [{ steps, value: 0, says: 'less' } as const] : []),
  ];
}

function put(target: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(target)) return target.map((one, at) => (at === step ? put(one, rest, value) : one));
  // Steps come from `changesOf`, which saw an object here.
  const parts = target as Record<string, unknown>;
  return { ...parts, [step]: put(parts[step], rest, value) };
}

function mutated<T>(
  entry: T,
  { schema, binder, path }: { schema: z.ZodType<T>; binder: Binder; path: string },
  rebuilt: (entry: T) => Binder,
): Mutation[] {
  const free = new Set<string>();
  return changesOf(entry, binder).flatMap(({ steps, value, says }) => {
    const field = steps.join('.');
    // A field that takes any words is not tried with every word that others take.
    if (free.has(field) && says === 'something new') return [];
    const other = schema.safeParse(put(entry, steps, value));
    if (!other.success) return [];
    if (value === NEW) free.add(field);
    const names = [path, ...steps.filter((step) => typeof step === 'string')];
    return [{ path: names.join('.'), says, binder: rebuilt(other.data), value: JSON.stringify(value) }];
  });
}

const listMutations = (binder: Binder): Mutation[] =>
  Object.entries(schemas).flatMap(([list, schema]) => {
    // The keys of `schemas` are lists of the binder, each of entries of that schema.
    const entries = binder[list as keyof typeof schemas] as readonly object[];
    return entries.flatMap((entry, index): Mutation[] => [
      ...mutated<object>(entry, { schema, binder, path: list }, (one) => ({
        ...binder,
        [list]: entries.map((kept, at) => (at === index ? one : kept)),
      })),
      {
        path: list,
        says: 'less',
        binder: { ...binder, [list]: entries.filter((kept) => kept !== entry) },
        value: 'gone',
      },
    ]);
  });

const singleMutations = (binder: Binder): Mutation[] =>
  Object.entries(singles).flatMap(([part, schema]): Mutation[] => {
    const entry = binder[part as keyof typeof singles];
    if (entry === null) return [];
    return mutated<object>(entry, { schema, binder, path: part }, (one) => ({ ...binder, [part]: one }));
  });

/** The binder with one field of one entry changed, for every field of every entry. */
export const mutationsOf = (binder: Binder): Mutation[] => [
  ...singleMutations(binder),
  ...listMutations(binder),
  {
    path: 'calendar.financialYearEnd',
    says: 'something new',
    binder: { ...binder, calendar: { ...binder.calendar, financialYearEnd: '06-30' } },
    value: '06-30',
  },
];
