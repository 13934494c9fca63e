import { describe, expect, it } from 'vitest';
import { customerPolicy } from '../../../../shared/documents/customerPolicy';
import { aBinder, now } from '../../../support/builders';
import { plainText, sectionText } from '../../../support/paperText';

const paper = customerPolicy(aBinder(), {
  number: 5,
  id: 'KP-5-7F3A',
  createdAt: now,
  replaces: { number: 4, signedOn: '2026-06-03' },
});

const responsible = 'Hvem er ansvarlig';
const data = 'Hvilke oplysninger vi har om dig';
const uses = 'Hvad vi bruger dem til, og hvorfor vi må';
const sharing = 'Hvem vi deler dem med';
const transfer = 'Oplysninger uden for EU';
const keeping = 'Hvor længe vi gemmer dem';
const safety = 'Sådan passer vi på oplysningerne';
const rights = 'Dine rettigheder';
const complaint = 'Klage';
const review = 'Vi kontrollerer politikken hvert halve år';
const adopted = 'Vedtaget';
const whole = 'hele papiret';

type Row = [id: string, element: string, where: string, ...says: RegExp[]];

/** Every element of a real policy of this kind, where ours says it, and the words that prove it. */
const rows: Row[] = [
  ['S2-01', 'titel', whole, /^Persondatapolitik for kunder\n/],
  ['S2-02', 'hvorfor oplysninger er nødvendige', whole, /har vi brug for nogle oplysninger om dig/],
  [
    'S2-03',
    'hvilke, hvorfor og til hvad',
    whole,
    /hvilke oplysninger vi har, hvorfor vi har dem, hvad vi bruger dem til/,
  ],
  ['S2-04', 'grundlaget er aftalen', uses, /grundlag er den aftale, du har med os/],
  ['S2-05', 'rettet: artikel for hver aktivitet', uses, /litra b/, /litra c/, /litra f/],
  ['S2-06', 'omfang og frister har egne afsnit', whole, /2\. Hvilke oplysninger/, /6\. Hvor længe/],
  ['S2-07', 'kilden er kunden selv', data, /har du selv givet os/],
  ['S2-08', 'rette adresse og person', uses, /på den rigtige adresse og til den rigtige person/],
  ['S2-09', 'levering', uses, /levere det aftalte/, /Levere og servicere/],
  ['S2-10', 'fakturering', uses, /sende dig regningen/, /Fakturere og bogføre/],
  [
    'S2-11',
    'serviceaftaler, skriftlige og mundtlige',
    uses,
    /serviceaftale med os, skriftlig eller mundtlig/,
  ],
  ['S2-12', 'kontaktoplysninger', data, /Navn, adresse, telefonnummer og e-mail/],
  ['S2-13', 'kundenummer', data, /Kundenummer/],
  ['S2-14', 'ordrehistorik', data, /Ordrehistorik/],
  ['S2-15', 'betalingsoplysninger', data, /Betalingsoplysninger/],
  ['S2-16', 'slettes, når de ikke bruges', keeping, /så snart vi ikke har brug for dem længere/],
  [
    'S2-17',
    'mindst 5 år efter bogføringsloven',
    keeping,
    /5 år/,
    /Bogføringslovens § 12, stk\. 1/,
    /mindst så længe/,
  ],
  [
    'S2-18',
    'rettet: fristen er regnet fra regnskabsårets udgang',
    keeping,
    /5 år efter udgangen af det regnskabsår, de hører til/,
    /fra 15\. januar 2026 kan tidligst slettes 1\. januar 2032/,
  ],
  [
    'S2-19',
    'kontaktperson',
    responsible,
    /Mette Lindholm, direktør, telefon 59 00 00 12, e-mail mette@lindholm\.example/,
  ],
  [
    'S2-20',
    'spørgsmål rettes til kontaktpersonen',
    responsible,
    /Har du spørgsmål .* skriv eller ring til Mette/,
  ],
  [
    'S2-21',
    'rettigheder',
    rights,
    /Du kan skrive eller ringe til os, hvis du vil bruge en af dine rettigheder/,
  ],
  ['S2-22', 'oplysning om behandlingen', rights, /Oplysning\nDu kan få at vide, hvordan/],
  ['S2-23', 'oplysning om formålet', rights, /hvordan og hvorfor vi bruger oplysninger/],
  ['S2-24', 'oplysning om kategorier', rights, /hvilke slags det er/],
  ['S2-25', 'oplysning om tidsrum', rights, /hvor længe vi regner med at gemme dem/],
  ['S2-26', 'indsigt', rights, /Indsigt\n.*\n15/],
  ['S2-27', 'rettelse', rights, /Rettelse\n.*\n16/],
  ['S2-28', 'klage', rights, /Klage\nDu kan klage til Datatilsynet/],
  ['S2-29', 'sletning', rights, /Sletning\n.*\n17/],
  ['S2-30', 'flytning', rights, /Flytning\n.*\n20/],
  [
    'S2-31',
    'rettet: hver ret med sin artikel, og de, der manglede',
    rights,
    /Oplysning\n.*\n13 og 14/,
    /Begrænsning\n.*\n18/,
    /\n19\n/,
    /Indsigelse\n.*\n21/,
    /Afgørelser\n.*\n22/,
    /Samtykke\n.*\n7, stk\. 3/,
    /\n77\n/,
  ],
  ['S2-32', 'ingen direkte markedsføring', rights, /ikke dine oplysninger til direkte markedsføring/],
  ['S2-33', 'ingen profilering', rights, /laver ikke profilering/],
  ['S2-34', 'henvendelser behandles af et menneske', rights, /Henvend dig til Mette.*Det er et menneske/],
  [
    'S2-35',
    'den samme kontakt igen',
    rights,
    /Mette Lindholm, direktør, telefon 59 00 00 12, e-mail mette@lindholm\.example/,
  ],
  [
    'S2-36',
    'systemerne beskytter mod ødelæggelse',
    keeping,
    /en fejl eller et angreb ikke ødelægger oplysningerne/,
  ],
  ['S2-37', 'kopier i arkiver', keeping, /kopier i arkiver/, /forsvinder ikke i samme øjeblik/],
  [
    'S2-38',
    'sikkerhedskopier, med frist',
    keeping,
    /sikkerhedskopi bliver slettet 90 dage efter oprettelsen/,
  ],
  ['S2-39', 'klage til Datatilsynet', complaint, /Du kan altid klage til Datatilsynet/],
  ['S2-40', 'adresse og net', complaint, /Carl Jacobsens Vej 35, 2500 Valby, datatilsynet\.dk/],
  ['S2-42', 'ordresystemet', sharing, /Ordrebogen\nOrdrer og planlægning/],
  ['S2-43', 'fakturering', sharing, /Talrig Regnskab\nFakturering/],
  ['S2-44', 'regnskab', sharing, /Fakturering og regnskab/],
  [
    'S2-45',
    'ellers ingen',
    sharing,
    /Ellers giver vi ikke oplysninger om dig til andre firmaer, organisationer/,
  ],
  [
    'S2-46',
    'rettet: databehandlere for sig, selvstændige modtagere for sig',
    sharing,
    /De kaldes databehandlere/,
    /selv ansvarlige for dem:\nSkattestyrelsen\nBank og betalingsudbyder\nRevisor: Bundlinje Revision/,
  ],
  [
    'S2-47',
    'mod adgang, ændring, offentliggørelse, ødelæggelse',
    safety,
    /se dem, ændre dem, offentliggøre dem eller ødelægge/,
  ],
  ['S2-48', 'antivirus', safety, /Antivirus på alle it-systemer/],
  ['S2-49', 'backup', safety, /Backup af alle it-systemer/],
  ['S2-50', 'programmer, der er almindelige i branchen', safety, /almindelige i branchen/],
  ['S2-51', 'begrænset adgang', safety, /Adgang kun for dem, der har brug for/],
  ['S2-52', 'databehandleraftaler', safety, /Databehandleraftale med alle/],
  ['S2-53', 'tavshedserklæringer', safety, /Tavshedserklæring/],
  ['S2-54', 'vejledning', safety, /Skriftlig instruks/],
  ['S2-55', 'risikovurdering', safety, /Risikovurdering af alle systemer/],
  [
    'S2-56',
    'halvårlig kontrol ved den ansvarlige',
    review,
    /Mette Lindholm sørger for.*to gange om året/,
    /1\. december 2026/,
  ],
  ['S2-57', 'arbejdsgange', review, /arbejdsgange/],
  ['S2-58', 'rutiner', review, /rutiner/],
  ['S2-59', 'politikker', review, /politikker/],
  ['S2-60', 'udarbejdet og vedtaget', adopted, /udarbejdet 23\. november 2026/, /når den er underskrevet/],
  ['S2-61', 'underskrift', adopted, /Dato\nMette Lindholm, direktør/],
  [
    'S2-62',
    'rettet: den dataansvarlige, tredjelande, pligt til at give, version',
    whole,
    /Lindholm Låse & Alarm ApS, Smedegade 7, 4300 Holbæk, CVR 90 12 34 59, er ansvarlig/,
    /Du bestemmer selv, om du vil give os oplysningerne/,
    /inden for EU og EØS/,
    /Denne politik er version 5/,
  ],
];

describe('the customer policy holds every element of a real one', () => {
  it.each(rows)('%s %s (%s)', (_id, _element, where, ...says) => {
    const text = where === whole ? plainText(paper) : sectionText(paper, where);
    for (const words of says) expect(text).toMatch(words);
  });

  it('S2-41 rettet: tidligere ansatte er ikke nævnt i et papir til kunder', () => {
    expect(plainText(paper)).not.toMatch(/tidligere ansatte/i);
  });

  it('S2-18 rettet: ingen frist fra fakturadatoen', () => {
    expect(plainText(paper)).not.toMatch(/5½|fakturadato|faktureringsdato/i);
  });

  it('has a row for each of the 62 elements', () => {
    const wanted = Array.from({ length: 62 }, (_, index) => `S2-${String(index + 1).padStart(2, '0')}`);
    expect([...rows.map(([id]) => id), 'S2-41'].sort()).toEqual(wanted);
  });

  it('says where data are processed in a section of its own', () => {
    expect(sectionText(paper, transfer)).toMatch(/inden for EU og EØS/);
  });
});
