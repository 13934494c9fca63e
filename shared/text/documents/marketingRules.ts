import type { Language } from '../../domain/language';

export const version = '2026-11-24';

type Law = { citation: (id: string) => string; act: string; asOf: string };

const da = {
  lead: (firm: string) => `Sådan må ${firm} sende reklame og give kunders oplysninger videre.`,
  asOf: ({ act, asOf }: Law) => `Reglerne er læst i ${act} pr. ${asOf}. Senere ændringer er ikke set efter.`,
  ownTitle: 'Reklame fra os selv',
  two: 'Der er to slags sager: reklame fra os selv, og oplysninger, som vi giver videre til andres reklame. Vi kalder reklame direkte, når den er rettet til bestemte personer, og ikke når den uden navn og adresse går til alle i et område.',
  own: ({ citation }: Law) => [
    `E-mail, sms og lignende: kun til den, der har sagt ja på forhånd, og som let og gratis kan sige nej igen (${citation('mfl-10.1')}). Reglen stod før i § 6/§ 6 a.`,
    `Egne kunder: vi må skrive om vores egne lignende varer, når kunden kunne sige nej, da vi fik adressen, og kan sige nej i hver besked (${citation('mfl-10.2')}).`,
    `Hver besked viser, at den er reklame, hvem den er fra, og hvor man melder sig fra (${citation('mfl-10.3')}).`,
    'Telefon: opkald til forbrugere har også regler i forbrugeraftaleloven, som ikke står her. Vi ser efter hos Forbrugerombudsmanden, før vi ringer.',
    `Breve og andre måder: ikke til den, der har frabedt sig det over for os, og ikke til den, der står på Robinsonlisten (${citation('mfl-10.4')}).`,
    `Første gang vi skriver til nogen, fortæller vi, at man kan sige nej tak (${citation('mfl-10.6')}). Hos os gælder et nej tak, indtil personen selv siger andet.`,
    'Enhver kan få et nej til reklame noteret i CPR. Robinsonlisten kommer hvert kvartal, og vi ser efter i den nyeste, før vi sender.',
  ],
  listAt: (web: string) => `Robinsonlisten: ${web}. Den gamle adresse i Birkerød gælder ikke mere.`,
  ombudsman: (name: string, web: string) => `Tilsyn: ${name}, ${web}.`,
  passTitle: 'Oplysninger, som vi giver videre',
  pass: ({ citation }: Law) => [
    `Den gamle regel om at give kundeoplysninger videre, når kunden havde haft en frist til at sige nej, er ophævet 1. januar 2024 (databeskyttelseslovens § 13, stk. 1-3). Også for almindelige oplysninger som køn, alder, bolig og interesser skal der i dag være en grund efter ${citation('art6.1.f')} eller et samtykke, og kunden kan altid sige nej (${citation('art21.2')}).`,
    'Den gamle frist til at sige nej er væk sammen med reglen. Vi beder i stedet om samtykke på forhånd og venter på et ja.',
    'Har kunden sagt nej, til os eller i CPR, giver vi intet videre. Et nej, der kommer senere, gælder fra den dag.',
    `Hver gang vi giver forbrugeres oplysninger videre til reklame, ser vi først efter i CPR (${citation('dbl-13')}).`,
    'Hvad en kunde har købt, og hvilke vaner kunden har, giver vi aldrig videre uden samtykke på forhånd.',
  ],
  specialTitle: 'Særlige tilfælde',
  special: ({ citation }: Law) => [
    `Forskning og statistik har egne regler (${citation('dbl-10')}): kun det, projektet har brug for. Den gamle anmeldelse og tilladelse efter persondataloven findes ikke mere.`,
    'Hos os bliver oplysninger fra forskning ikke brugt til andre formål senere, og de gives kun videre til forskning eller i anonym form.',
    'Telefonnumre: det gamle forbud mod at registrere de numre, ansatte ringer til, er væk. Vi bruger ikke specificerede regninger til at følge ansatte, og skal nogen se en regning, fjerner vi de sidste cifre. Der søges ikke længere tilladelse; det afgøres efter de almindelige regler.',
  ],
};

const en: typeof da = {
  lead: (firm) => `How ${firm} may send marketing and pass customers’ data on.`,
  asOf: ({ act, asOf }) =>
    `The rules were read in the ${act} as of ${asOf}. Later changes have not been looked for.`,
  ownTitle: 'Our own marketing',
  two: 'There are two cases: our own marketing, and data we pass on for the marketing of others. We call marketing direct when it addresses certain persons, and not when it goes without name and address to everybody in an area.',
  own: ({ citation }) => [
    `E-mail, text messages and the like: only to who has said yes beforehand and can say no again, easily and free of charge (${citation('mfl-10.1')}). The rule stood in section 6/6 a before.`,
    `Our own customers: we may write of our own similar goods when the customer could say no as we got the address and can say no in each message (${citation('mfl-10.2')}).`,
    `Each message shows that it is marketing, who it is from, and where to opt out (${citation('mfl-10.3')}).`,
    'Telephone: calls to consumers also have rules in the Consumer Contracts Act, which do not stand here. We look with the Consumer Ombudsman before we call.',
    `Letters and other means: not to who has declined with us, and not to who is on the Robinson list (${citation('mfl-10.4')}).`,
    `The first time we write to somebody, we tell them that they can decline (${citation('mfl-10.6')}). With us a no counts until the person says otherwise.`,
    'Anyone can have a no to marketing noted in the CPR register. The Robinson list comes each quarter, and we look in the newest before we send.',
  ],
  listAt: (web) => `The Robinson list: ${web}. The old address in Birkerød is no longer valid.`,
  ombudsman: (name, web) => `Supervision: ${name}, ${web}.`,
  passTitle: 'Data that we pass on',
  pass: ({ citation }) => [
    `The old rule on passing on customer data once the customer had had a time to say no was repealed on 1 January 2024 (section 13(1)-(3) of the Data Protection Act). For ordinary data too, such as gender, age, home and interests, there must today be a ground under ${citation('art6.1.f')} or a consent, and the customer can always say no (${citation('art21.2')}).`,
    'The old time to say no went with the rule. We ask for consent beforehand instead, and wait for a yes.',
    'If the customer has said no, to us or in the CPR register, we pass nothing on. A no that comes later counts from that day.',
    `Each time we pass consumers’ data on for marketing, we first look in the CPR register (${citation('dbl-13')}).`,
    'What a customer has bought and what habits a customer has is never passed on without prior consent.',
  ],
  specialTitle: 'Special cases',
  special: ({ citation }) => [
    `Research and statistics have rules of their own (${citation('dbl-10')}): only what the project needs. The old notification and permission under the Personal Data Act no longer exist.`,
    'With us, data from research are not used for other purposes later, and are passed on only for research or anonymously.',
    'Telephone numbers: the old ban on recording the numbers that employees call is gone. We do not use itemised bills to follow employees, and if somebody must see a bill, we remove the last digits. Permission is no longer asked for; the general rules decide.',
  ],
};

export const text: Record<Language, typeof da> = { da, en };
