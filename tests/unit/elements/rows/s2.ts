import { aBinder } from '../../../support/builders';
import type { Row } from '../row';

/** The locksmith's whole and sound binder. */
const firm = aBinder();

const says = (id: string, words: string | RegExp): Row => ({
  id,
  firm,
  paper: 'customerPolicy',
  says: words,
});

const contact = 'Mette Lindholm, direktør, telefon 59 00 00 12, e-mail mette@lindholm.example';

export const s2: readonly Row[] = [
  says('S2-01', /^Persondatapolitik for kunder\n/),
  says('S2-02', 'Når du er kunde hos os, har vi brug for nogle oplysninger om dig.'),
  says('S2-03', /hvilke oplysninger vi har, hvorfor vi har dem, hvad vi bruger dem til/),
  says('S2-04', 'Det vigtigste grundlag er den aftale, du har med os.'),
  says('S2-06', /Hvilke oplysninger vi har om dig\n(.|\n)*Hvor længe vi gemmer dem\n/),
  says('S2-07', 'De fleste har du selv givet os'),
  says('S2-08', 'på den rigtige adresse og til den rigtige person'),
  says('S2-09', 'Vi bruger oplysningerne til at levere det aftalte'),
  says('S2-10', 'Vi bruger dem til at sende dig regningen.'),
  says('S2-11', 'Har du en serviceaftale med os, skriftlig eller mundtlig'),
  says('S2-12', /slags oplysninger om dig:\nNavn, adresse, telefonnummer og e-mail\n/),
  says('S2-13', /\nKundenummer\n/),
  says('S2-14', /\nOrdrehistorik\n/),
  says('S2-15', /\nBetalingsoplysninger\n/),
  says('S2-16', 'Vi sletter oplysninger om dig, så snart vi ikke har brug for dem længere.'),
  says('S2-17', /Bogføringslovens § 12, stk\. 1\. Loven har en mindstefrist/),
  says(
    'S2-18',
    /5 år efter udgangen af det regnskabsår.*fra 15\. januar 2026 kan tidligst slettes 1\. januar 2032/,
  ),
  says('S2-19', contact),
  says('S2-20', `Har du spørgsmål om dine oplysninger, så skriv eller ring til ${contact}.`),
  says('S2-21', /Dine rettigheder\n(.|\n)*\nIndsigt\n.*\n15\n/),
  says(
    'S2-31',
    /\nOplysning\n.*\n13 og 14\n(.|\n)*\nBegrænsning\n.*\n18\n(.|\n)*\nIndsigelse\n.*\n21\nAfgørelser\n.*\n22\n(.|\n)*\nKlage\n.*\n77\n/,
  ),
  says('S2-32', 'Vi bruger ikke dine oplysninger til direkte markedsføring.'),
  says('S2-33', 'I vores fortegnelse er der ingen aktiviteter, hvor vi laver profilering'),
  says('S2-34', `Henvend dig til ${contact}. Det er et menneske, der læser og svarer.`),
  says('S2-35', /(mette@lindholm\.example(.|\n)*){2}/),
  says('S2-36', 'Vi sørger for, at oplysningerne ikke går tabt ved en fejl eller et angreb.'),
  says('S2-37', /kopier i arkiver og sikkerhedskopier, og de forsvinder ikke i samme øjeblik/),
  says('S2-38', 'En sikkerhedskopi bliver slettet 90 dage efter oprettelsen.'),
  says('S2-39', 'Du kan altid klage til Datatilsynet'),
  says('S2-40', 'datatilsynet.dk'),
  says('S2-42', /\nOrdrebogen\nOrdrer og planlægning\n/),
  says('S2-43', /\nTalrig Regnskab\nFakturering og regnskab/),
  says('S2-44', /\nTalrig Regnskab\n.*regnskab/),
  says('S2-45', 'Ellers giver vi ikke oplysninger om dig til andre firmaer, organisationer eller personer'),
  says('S2-47', /uden tilladelse kan se dem, ændre dem, offentliggøre dem eller ødelægge dem/),
  says('S2-48', 'Antivirus på alle it-systemer med personoplysninger'),
  says('S2-49', 'Backup af alle it-systemer med personoplysninger'),
  says('S2-50', 'Programmer, der er almindelige i branchen'),
  says('S2-51', 'Adgang kun for dem, der har brug for oplysningerne'),
  says('S2-52', 'Databehandleraftale med alle, der behandler oplysninger for os'),
  says('S2-53', 'Tavshedserklæring fra alle, der arbejder med personoplysninger'),
  says('S2-54', 'Skriftlig instruks til medarbejderne om sikker behandling'),
  says('S2-55', 'Risikovurdering af alle systemer med personoplysninger'),
  says('S2-56', /Mette Lindholm sørger for, at vi to gange om året.*Næste gang er senest 1\. december 2026/),
  says('S2-57', /gennemgår vores arbejdsgange/),
  says('S2-58', /arbejdsgange, rutiner/),
  says('S2-59', /rutiner og politikker for personoplysninger/),
  says(
    'S2-60',
    /Vedtaget\nDenne politik er version 1, udarbejdet 23\. november 2026\..*når den er underskrevet/,
  ),
  says('S2-61', /Dato\nMette Lindholm, direktør\nLindholm Låse & Alarm ApS, CVR 90 12 34 59$/),
  says(
    'S2-62',
    /Lindholm Låse & Alarm ApS, Smedegade 7, 4300 Holbæk, CVR 90 12 34 59, er ansvarlig(.|\n)*Du bestemmer selv, om du vil give(.|\n)*inden for EU og EØS(.|\n)*version 1/,
  ),
];
