import type { Language } from '../../../../shared/domain/language';
import { plural } from '../../../../shared/text/format';

const da = {
  tab: 'Varsler',
  title: 'Varsler',
  lead: 'Når en databehandler vil bruge et nyt firma til jeres oplysninger, har I kun nogle dage til at sige nej. Er I selv databehandler, skal jeres kunder have besked, før I bruger et nyt.',
  received: 'Varsler til jer',
  given: 'Varsler til jeres kunder',
  empty: 'Har en databehandler skrevet, at de vil bruge et nyt firma? Registrér det, så dagene tæller.',
  add: 'Registrér et varsel',
  addGiven: 'Varsl jeres kunder',
  columns: { name: 'Ny underdatabehandler', from: 'Fra', by: 'Sig nej senest', state: 'Svar' },
  givenColumns: { name: 'Ny underdatabehandler', on: 'Besluttet', state: 'Kunderne' },
  none: 'Der er ingen varsler fra dem.',
  left: (days: number) => (days === 0 ? 'Sidste dag er i dag' : `${plural(days, 'dag', 'dage')} tilbage`),
  over: 'Fristen er gået',
  accepted: 'Sagt ja',
  objected: 'Gjort indsigelse',
  letPass: 'Ladt tiden gå',
  gone: 'Slettet',
  told: (told: number, of: number) => `${told} af ${of} har fået besked`,
  objections: (count: number) => plural(count, 'indsigelse', 'indsigelser'),
};

const en: typeof da = {
  tab: 'Notices',
  title: 'Notices',
  lead: 'When a processor wants to use a new firm for your data, you have only some days to say no. Where you are a processor yourselves, your customers are told before you use a new one.',
  received: 'Notices to you',
  given: 'Notices to your customers',
  empty: 'Has a processor written that they will use a new firm? Register it, so that the days count.',
  add: 'Register a notice',
  addGiven: 'Tell your customers',
  columns: { name: 'New sub-processor', from: 'From', by: 'Say no by', state: 'Answer' },
  givenColumns: { name: 'New sub-processor', on: 'Decided', state: 'The customers' },
  none: 'There are no notices from them.',
  left: (days) => (days === 0 ? 'Today is the last day' : `${plural(days, 'day', 'days')} left`),
  over: 'The time is over',
  accepted: 'Agreed',
  objected: 'Objected',
  letPass: 'Let the time pass',
  gone: 'Deleted',
  told: (told, of) => `${told} of ${of} told`,
  objections: (count) => plural(count, 'objection', 'objections'),
};

export const text = { da, en } satisfies Record<Language, typeof da>;
