import type { Language } from '../../../shared/domain/language';

const da = {
  eyebrow: 'Faneblad 4 · Registre',
  title: { employees: 'Medarbejdere', deletion: 'Sletteplan' },
  add: { employees: 'Tilføj en medarbejder', deletion: 'Tilføj en slettefrist' },
  empty: {
    employees: 'Tilføj dem, der arbejder med kunders oplysninger.',
    deletion:
      'Her står, hvornår I sletter hvad. Fristerne kommer med aktiviteterne i fortegnelsen, og du kan tilføje jeres egne.',
  },
  employees: {
    lead: 'Hver medarbejder får en linje på kvitteringslisten og skriver under på, at de kender instruksen.',
    here: 'Arbejder her',
    gone: 'Er stoppet',
    columns: { name: 'Navn', title: 'Titel', started: 'Begyndte' },
    leaves: 'Stopper',
    left: 'Stoppede',
    nothing: 'Ikke skrevet',
    stays: 'Bliver her',
    printSheet: 'Print kvitteringsliste',
    printStatement: 'Print tavshedserklæring',
  },
  deletion: {
    lead: (yearEnd: string) =>
      `Hvor længe I gemmer hvad, og hvad der kan slettes nu. Datoerne er regnet ud i dag, og jeres regnskabsår slutter ${yearEnd}.`,
    rules: 'Slettefrister',
    columns: { rule: 'Oplysninger', uses: 'Bruges til', deletable: 'Kan slettes nu', how: 'Sådan' },
    atLeast: (period: string) => `${period}. Loven har en mindstefrist`,
    only: (activity: string, kinds: string) => `${activity}: ${kinds}`,
    everything: 'Kopier af det hele',
    unused: 'Ingen aktivitet bruger den endnu',
    yearsTo: (end: string) => `Regnskabsåret, der sluttede ${end}, og alle før det`,
    noYear: 'Intet regnskabsår endnu',
    nextYear: (from: string, end: string) => `Fra ${from} også året til og med ${end}`,
    begunBy: (date: string) => `Hvis tiden begyndte ${date} eller før`,
    begunToday: (date: string) => `Begynder den i dag: fra ${date}`,
    noDay: 'Når det er sket. Der er ingen fast dato',
    methods: {
      delete: 'Slettes',
      anonymise: 'Gøres anonyme',
      deleteOrAnonymise: 'Slettes eller gøres anonyme',
    },
    cannotDelete: 'Kan ikke slettes endnu',
    where: (places: string) => `Ligger i: ${places}`,
    placeCannot: (name: string) => `${name} (kan ikke slette)`,
    placeFormer: (name: string) => `${name} (ikke i brug længere)`,
    more: (count: number) => `og ${count} til`,
    seePaper: 'Se planen på papir',
  },
};

const en: typeof da = {
  eyebrow: 'Divider 4 · Registers',
  title: { employees: 'Employees', deletion: 'Deletion plan' },
  add: { employees: 'Add an employee', deletion: 'Add a retention rule' },
  empty: {
    employees: 'Add those who work with customers’ data.',
    deletion:
      'This is where it stands when you delete what. The rules come with the activities of the record, and you can add your own.',
  },
  employees: {
    lead: 'Each employee gets a line on the sign-off sheet and signs that they know the instruction.',
    here: 'Works here',
    gone: 'Has left',
    columns: { name: 'Name', title: 'Title', started: 'Started' },
    leaves: 'Leaves',
    left: 'Left',
    nothing: 'Not written',
    stays: 'Stays here',
    printSheet: 'Print the sign-off sheet',
    printStatement: 'Print the confidentiality statement',
  },
  deletion: {
    lead: (yearEnd) =>
      `How long you keep what, and what can be deleted now. The dates are worked out today, and your financial year ends on ${yearEnd}.`,
    rules: 'Retention rules',
    columns: { rule: 'Data', uses: 'Used for', deletable: 'Can be deleted now', how: 'How' },
    atLeast: (period) => `${period}. The law sets a minimum`,
    only: (activity, kinds) => `${activity}: ${kinds}`,
    everything: 'Copies of all of it',
    unused: 'No activity uses it yet',
    yearsTo: (end) => `The financial year that ended on ${end}, and all before it`,
    noYear: 'No financial year yet',
    nextYear: (from, end) => `From ${from} also the year up to ${end}`,
    begunBy: (date) => `If the time began on ${date} or before`,
    begunToday: (date) => `If it begins today: from ${date}`,
    noDay: 'When it has happened. There is no fixed date',
    methods: {
      delete: 'Deleted',
      anonymise: 'Made anonymous',
      deleteOrAnonymise: 'Deleted or made anonymous',
    },
    cannotDelete: 'Cannot be deleted yet',
    where: (places) => `Kept in: ${places}`,
    placeCannot: (name) => `${name} (cannot delete)`,
    placeFormer: (name) => `${name} (no longer in use)`,
    more: (count) => `and ${count} more`,
    seePaper: 'See the plan on paper',
  },
};

export const text = { da, en } satisfies Record<Language, typeof da>;
