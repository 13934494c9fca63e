import { locksmith } from '../../../firms/binders/locksmith';
import type { Row } from '../row';

const says = (id: string, words: string | RegExp): Row => ({
  id,
  firm: locksmith,
  paper: 'employeeInstruction',
  says: words,
});

/** The instruction to employees: what it says for each element of a real one. */
export const s0: readonly Row[] = [
  says('S0-01', /^Instruks om sikker omgang med personoplysninger\n/),
  says(
    'S0-02',
    /Når vi arbejder for vores kunder, får vi oplysninger om dem\. Derfor er it-sikkerhed en del/,
  ),
  says('S0-03', 'Kunderne skal kunne stole på, at vi passer på deres oplysninger.'),
  says('S0-04', 'Vi skal overholde de pligter, loven giver os.'),
  says('S0-05', 'Du kan få med disse oplysninger om vores kunder at gøre:'),
  says('S0-06', '\nNavn, adresse, telefonnummer og e-mail\n'),
  says('S0-07', '\nKundenummer\n'),
  says('S0-08', '\nOrdrehistorik\n'),
  says('S0-09', '\nBetalingsoplysninger\n'),
  says('S0-10', '\nForholdsordre til kontrolcentralen, godkendt af politiet\n'),
  { id: 'S0-11', firm: locksmith, finding: 'dataKindsDiffer' },
  says('S0-12', 'Virksomheden har besluttet disse regler.'),
  says('S0-13', 'Behandl oplysninger om andre forsvarligt.'),
  says('S0-14', /ikke noget fra arbejdet på dine private sociale medier/),
  says('S0-15', /Brugernavn og adgangskoder er strengt fortrolige\. .* hverken kolleger eller folk udefra/),
  says('S0-16', /Følg virksomhedens regler for adgangskoder.* Du får dem hos Mette Lindholm/),
  says('S0-17', /skal ligge bag lås eller i et it-system, som du åbner med din egen adgangskode/),
  says('S0-18', /Gem filer i .*, så de kommer med i backuppen/),
  says('S0-19', 'Du har selv ansvar for de personoplysninger, du arbejder med.'),
  says('S0-20', 'Lås computeren, når du går fra den.'),
  says('S0-21', /Er der besøgende, så se efter, hvad der ligger fremme/),
  says('S0-22', 'Brug kun virksomhedens computere til personoplysninger.'),
  says('S0-23', /Undgå at printe personoplysninger\. Giv dem hellere videre digitalt/),
  says('S0-24', /Hjælp med at holde vores it sikker/),
  says('S0-25', /Sæt ikke fremmed udstyr til, før du har aftalt det med Mette Lindholm/),
  says('S0-26', /Vær forsigtig med links og vedhæftede filer/),
  says('S0-27', /Hører du om virus .* så sig det til Mette Lindholm, så de andre kan blive advaret/),
  says('S0-28', /Brug kun virksomhedens egne USB-nøgler, og kun i virksomhedens computere/),
  says(
    'S0-29',
    /Arbejdsmailen er til arbejdet\. .* private ting, og kun når det er aftalt med Mette Lindholm/,
  ),
  says('S0-30', /Vær omhyggelig på internettet, så du ikke havner på skadelige sider/),
  says(
    'S0-31',
    /virus på en computer.*\noplysninger i forkerte hænder.*\nnogen, der uden lov har haft adgang.*\n.*\nKontakt Mette Lindholm med det samme/,
  ),
  says('S0-32', /Mette Lindholm\n59 00 00 12\nmette@lindholm\.example/),
  says(
    'S0-33',
    /virksomheden dataansvarlig\. Det ord passer kun på virksomheden, .*\nKontaktperson for personoplysninger er Mette Lindholm, direktør/,
  ),
  says(
    'S0-34',
    /Lindholm Låse & Alarm ApS(.|\n)*Dette er version \d+, udarbejdet (.|\n)*Medarbejderens navn og stilling(.|\n)*Jeg har fået version \d+ af instruksen(.|\n)*Dato\nMedarbejderens underskrift/,
  ),
];
