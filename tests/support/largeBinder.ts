import type { Binder } from '../../shared/domain/binder';
import {
  aBinder,
  aClient,
  anActivity,
  anEmployee,
  aProcessor,
  aRetentionRule,
  aSecurityMeasure,
  aSystem,
  keptBy,
  somePurposes,
} from './builders';

/** More rows than any small firm has: a table of them runs over many pages. */
const MANY = 200;

const many = <T>(make: (index: number) => T, count = MANY): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** As long as a name may be, as a person would type it: words, and one of them without an end. */
const longName = (what: string, index: number): string =>
  `${what} ${index}: ${'lang og omstændelig beskrivelse '.repeat(5)}Specialpædagogikkonsulentvirksomhedsafdelingsleder&Søn`;

/** A binder of many rows, long names and letters that are easily spoilt: every paper of it runs over its edges if it can. */
export const largeBinder = (own: Partial<Binder> = {}): Binder =>
  aBinder({
    activities: many(
      (index) =>
        anActivity({
          id: `activity-${index}`,
          name: index % 10 === 0 ? longName('Aktivitet', index) : `Aktivitet ${index} <b>&amp;</b> “øvrigt”`,
          role: index % 25 === 0 ? 'processor' : 'controller',
          clients: index % 25 === 0 ? ['client-1', `client-${index % 7}`] : [],
          purposes: somePurposes([`Formål ${index}`, 'Besvare henvendelser på μάθημα og привет']),
          processors: [`processor-${index}`],
          systems: [`system-${index % 40}`],
          retention: keptBy(`rule-${index}`),
          measures: [`measure-${index % 20}`],
        }),
      60,
    ),
    retentionRules: many((index) =>
      aRetentionRule({
        id: `rule-${index}`,
        name: index % 20 === 0 ? longName('Frist', index) : `Frist ${index}`,
      }),
    ),
    processors: many((index) =>
      aProcessor({
        id: `processor-${index}`,
        name: index % 20 === 0 ? longName('Databehandler', index) : `Databehandler ${index} A/S`,
        service: `Drift af system nummer ${index}`,
        audiences: index % 3 === 0 ? ['employees'] : ['customers', 'employees'],
        contact: {
          name: '',
          phone: '',
          email: `kontakt.til.den.rigtige.afdeling.${index}@databehandler.example`,
        },
      }),
    ),
    systems: many((index) => aSystem({ id: `system-${index}`, name: `System ${index}` }), 40),
    clients: many((index) => aClient({ id: `client-${index}`, name: `Kunde ${index} I/S` }), 30),
    employees: many((index) =>
      anEmployee({
        id: `employee-${index}`,
        name: index % 20 === 0 ? `Åse Østergård-${'Ærøskøbing-'.repeat(10)}Holm` : `Medarbejder ${index}`,
      }),
    ),
    securityMeasures: many(
      (index) =>
        aSecurityMeasure({
          id: `measure-${index}`,
          name: `Foranstaltning ${index}: ${'sikring '.repeat(8)}`,
        }),
      40,
    ),
    ...own,
  });
