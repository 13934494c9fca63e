import type { Language } from '../../domain/language';

export const version = '2026-11-24';

const da = {
  lead: (firm: string) =>
    `Her står, hvad ${firm} har slettet, hvornår, hvordan og af hvem, og hvad der gemmes længere end slettefristen og hvorfor.`,
  meaning:
    'At slette er at fjerne oplysningerne for altid fra alle steder, hvor de ligger, så de ikke kan hentes frem igen. Kan det ikke gøres på anden måde, ødelægges papiret eller disken.',
  everywhere: 'Alle steder',
  gone: 'En slettefrist, der er fjernet',
  deleted: {
    heading: 'Slettet',
    none: 'Der er ikke registreret nogen sletning endnu.',
    columns: ['Hvad', 'Hvornår', 'Hvordan', 'Hvor', 'Af hvem', 'Bemærkning'],
    early: (reason: string) => `Slettet før lovens frist: ${reason}`,
    proof: (files: string) => `Bevis: ${files}`,
  },
  kept: {
    heading: 'Gemmes længere',
    none: 'Der er ikke noget, der gemmes længere end slettefristen.',
    columns: ['Hvad', 'Gemmes til og med', 'Hvorfor', 'Hvor', 'Besluttet'],
    ended: 'Datoen er gået',
    part: 'Kun en del. Resten slettes efter fristen.',
  },
  due: {
    heading: 'Kan slettes nu',
    none: 'Der er ikke noget, der kan slettes nu.',
    columns: ['Oplysninger', 'Hvad', 'Kan slettes fra', 'Hvor', 'Sidst slettet'],
    never: 'Ikke registreret',
    cannot: (place: string) => `${place} (kan ikke slette)`,
    noPlace: 'Står ikke i fortegnelsen',
  },
};

const en: typeof da = {
  lead: (firm) =>
    `This tells what ${firm} has deleted, when, how and by whom, and what is kept longer than its retention rule and why.`,
  meaning:
    'To delete is to remove the data for good from every place in which they lie, so that they cannot be brought back. Where that cannot be done in another way, the paper or the disk is destroyed.',
  everywhere: 'Everywhere',
  gone: 'A retention rule that was removed',
  deleted: {
    heading: 'Deleted',
    none: 'No deletion has been registered yet.',
    columns: ['What', 'When', 'How', 'Where', 'By whom', 'Remark'],
    early: (reason) => `Deleted before the law’s time limit: ${reason}`,
    proof: (files) => `Proof: ${files}`,
  },
  kept: {
    heading: 'Kept longer',
    none: 'Nothing is kept longer than its retention rule.',
    columns: ['What', 'Kept up to and including', 'Why', 'Where', 'Decided'],
    ended: 'The date is past',
    part: 'A part only. The rest is deleted by the rule.',
  },
  due: {
    heading: 'Can be deleted now',
    none: 'There is nothing that can be deleted now.',
    columns: ['Data', 'What', 'Can be deleted from', 'Where', 'Last deleted'],
    never: 'Not registered',
    cannot: (place) => `${place} (cannot delete)`,
    noPlace: 'Not in the record',
  },
};

export const text: Record<Language, typeof da> = { da, en };
