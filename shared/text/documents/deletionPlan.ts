import type { Language } from '../../domain/language';

// Written first-hand for whoever deletes. Art. 5(1)(e): no longer than needed; Art. 17. To be read by a lawyer before
// release.
export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

const da = {
  title: 'Sletteplan',
  lead: (firm: string) =>
    `Hvornår ${firm} sletter hvilke personoplysninger, hvordan, og hvor de ligger. Husk også mail, papir og gamle systemer.`,
  dated: (number: number, date: string) => `Version ${number}. Datoerne er regnet ud ${date}.`,
  somebody: 'virksomheden',
  none: 'Der er ikke skrevet nogen slettefrister endnu.',
  joined: '; ',
  continued: (title: string) => `${title} (fortsat)`,

  rules: {
    heading: 'Fristerne',
    columns: ['Oplysninger', 'Aktivitet', 'Så længe', 'Første dag', 'Sådan', 'Hvor', 'Hvorfor så længe'],
    of: (activity: string, kinds: string) => `${activity} (${kinds})`,
    noActivity: 'Ingen aktivitet nævner fristen',
    everything: 'Sikkerhedskopier af det hele',
    minimum: 'loven har en mindstefrist',
    yearsNow: (end: string) => `Nu: regnskabsåret, der sluttede ${end}, og alle før det`,
    yearNext: (end: string, date: string) => `næste gang ${date}: regnskabsåret, der slutter ${end}`,
    today: (date: string) => `Begynder fristen i dag, tidligst ${date}`,
    until: (event: string) => `Når ${event}`,
    method: {
      delete: 'Slettes; papir makuleres',
      anonymise: 'Gøres anonyme',
      deleteOrAnonymise: 'Slettes eller gøres anonyme; papir makuleres',
    },
    cannotDelete: 'Kan ikke slettes endnu',
    noSystem: 'Ikke skrevet endnu',
    formerSystem: (name: string) => `${name} (tidligere)`,
    noGround: 'Ikke skrevet endnu',
  },

  unmet: {
    heading: 'Det kan vi ikke slette endnu',
    intro:
      'Her kan systemet kun gøre oplysningerne inaktive. Det er ikke nok: bed leverandøren om at kunne slette, eller gør oplysningerne anonyme.',
    rule: (name: string, systems: string) =>
      systems === ''
        ? `${name}: kan ikke slettes, kun gøres inaktive`
        : `${name}: kan ikke slettes, kun gøres inaktive. De ligger i ${systems}`,
    system: (name: string, holds: string) =>
      holds === '' ? `${name}: kan ikke slette` : `${name}: kan ikke slette. Her ligger: ${holds}`,
  },
};

const en: typeof da = {
  title: 'Deletion plan',
  lead: (firm) =>
    `When ${firm} deletes which personal data, how, and where they lie. Remember e-mail, paper and old systems too.`,
  dated: (number, date) => `Version ${number}. The dates were worked out on ${date}.`,
  somebody: 'the firm',
  none: 'No time limits have been written yet.',
  joined: '; ',
  continued: (title) => `${title} (continued)`,

  rules: {
    heading: 'The time limits',
    columns: ['Data', 'Activity', 'How long', 'First day', 'How', 'Where', 'Why that long'],
    of: (activity, kinds) => `${activity} (${kinds})`,
    noActivity: 'No activity names this limit',
    everything: 'Backups of everything',
    minimum: 'the law sets a minimum',
    yearsNow: (end) => `Now: the financial year that ended on ${end}, and all before it`,
    yearNext: (end, date) => `next on ${date}: the financial year that ends on ${end}`,
    today: (date) => `If the period begins today, ${date} at the earliest`,
    until: (event) => `When it happens: ${event}`,
    method: {
      delete: 'Deleted; paper is shredded',
      anonymise: 'Made anonymous',
      deleteOrAnonymise: 'Deleted or made anonymous; paper is shredded',
    },
    cannotDelete: 'Cannot be deleted yet',
    noSystem: 'Not written yet',
    formerSystem: (name) => `${name} (former)`,
    noGround: 'Not written yet',
  },

  unmet: {
    heading: 'What we cannot delete yet',
    intro:
      'Here the system can only make the data inactive. That is not enough: ask the supplier for a way to delete, or make the data anonymous.',
    rule: (name, systems) =>
      systems === ''
        ? `${name}: cannot be deleted, only made inactive`
        : `${name}: cannot be deleted, only made inactive. They lie in ${systems}`,
    system: (name, holds) =>
      holds === '' ? `${name}: cannot delete` : `${name}: cannot delete. Here lies: ${holds}`,
  },
};

/** All the deletion plan says that is not a fact of the firm. */
export const text: Record<Language, typeof da> = { da, en };
