import type { Language } from '../../domain/language';

export const version = '2026-11-24';

const da = {
  title: 'Besked om brud på persondatasikkerheden',
  to: (client: string) => `Til ${client}`,
  client: 'den dataansvarlige',
  lead: (firm: string) =>
    `${firm} behandler personoplysninger for jer som databehandler. Vi har opdaget et brud, der rører ved jeres oplysninger, og giver jer besked uden unødig forsinkelse, så I kan nå at vurdere, om det skal anmeldes.`,
  clock: (hours: number) =>
    `Det er jer som dataansvarlige, der vurderer risikoen og anmelder. Fristen på ${hours} timer regnes fra, at I får kendskab til bruddet.`,
  nature: 'Bruddets karakter',
  consequences: 'Sandsynlige konsekvenser',
  measures: 'Det er gjort, og det foreslår vi',
  more: 'Det, vi ikke ved endnu, sender vi, så snart vi ved det.',
  contact: 'Kontakt hos os',
  columns: ['Punkt', 'Oplysning'],
  unknown: 'Vides ikke endnu',
};

const en: typeof da = {
  title: 'Notice of a personal data breach',
  to: (client) => `To ${client}`,
  client: 'the controller',
  lead: (firm) =>
    `${firm} processes personal data for you as a processor. We have discovered a breach that concerns your data and tell you without undue delay, so that you have time to assess whether it must be notified.`,
  clock: (hours) =>
    `It is you as the controller who assess the risk and notify. The ${hours} hours are counted from when you become aware of the breach.`,
  nature: 'Nature of the breach',
  consequences: 'Likely consequences',
  measures: 'What has been done, and what we propose',
  more: 'What we do not know yet we send as soon as we know it.',
  contact: 'Contact with us',
  columns: ['Point', 'Fact'],
  unknown: 'Not known yet',
};

export const text: Record<Language, typeof da> = { da, en };
