import type { Language } from '../../domain/language';
import type { RequestRight } from '../../domain/request/request';
import { requestTime } from '../requestTime';

export const version = '2026-11-24';

type Met = Record<RequestRight, string>;

const met: Record<Language, Met> = {
  da: {
    information:
      'Du har bedt om at få at vide, hvad vi bruger dine oplysninger til. Det står herunder: formålet, hvilke slags oplysninger, hvem der får dem, og hvor længe vi gemmer dem.',
    access:
      'Du har bedt om at se dine oplysninger. Du får en kopi sammen med brevet, og herunder står, hvad vi bruger dem til. Den første kopi er gratis.',
    rectification: 'Du har bedt os om at rette dine oplysninger. Det har vi gjort.',
    erasure: 'Du har bedt os om at slette dine oplysninger. Det har vi gjort.',
    restriction:
      'Du har bedt os om at lade dine oplysninger ligge. Vi gemmer dem, men bruger dem ikke til andet, og vi giver dig besked, før det hører op.',
    portability:
      'Du har bedt om at få dine oplysninger med dig. De ligger sammen med brevet i et format, som et andet program kan læse.',
    objection:
      'Du har sagt fra over for, at vi bruger dine oplysninger. Vi er holdt op med det, du sagde fra over for.',
    marketing:
      'Du har sagt nej til reklame. Vi bruger ikke dine oplysninger til reklame mere, heller ikke til at finde ud af, hvad vi ville sende dig.',
    automated:
      'Du har bedt om, at et menneske ser på en afgørelse, som en computer har truffet. Det har vi gjort, og du har kunnet sige din mening.',
    withdrawal:
      'Du har trukket dit samtykke tilbage. Vi er holdt op med det, samtykket gjaldt. Det ændrer ikke ved det, vi gjorde, før du trak det tilbage.',
  },
  en: {
    information:
      'You asked to be told what we use your data for. It is stated below: the purpose, which kinds of data, who receives them and how long we keep them.',
    access:
      'You asked to see your data. You get a copy with this letter, and what we use them for is stated below. The first copy is free.',
    rectification: 'You asked us to correct your data. We have done so.',
    erasure: 'You asked us to erase your data. We have done so.',
    restriction:
      'You asked us to leave your data alone. We keep them but use them for nothing else, and we tell you before that ends.',
    portability:
      'You asked to take your data along. They come with this letter in a format that another program can read.',
    objection: 'You objected to our use of your data. We have stopped what you objected to.',
    marketing:
      'You said no to advertising. We no longer use your data for advertising, nor to work out what we would send you.',
    automated:
      'You asked for a person to look at a decision that a computer made. We have done so, and you have been able to give your view.',
    withdrawal:
      'You withdrew your consent. We have stopped what the consent was for. That changes nothing about what we did before you withdrew it.',
  },
};

const da = {
  met: met.da,
  to: (name: string) => `Til ${name}`,
  toUnknown: 'Til den, der har henvendt sig',
  toRecipient: 'Til dem, der har fået oplysningerne fra os',
  received: (date: string, rights: string) =>
    `Den ${date} fik vi en henvendelse fra dig. Den handler om: ${rights}.`,
  byline: (person: string, firm: string) => `Med venlig hilsen, ${person}, ${firm}`,
  contact: (person: string) => `Du kan skrive eller ringe til ${person}.`,
  complaint: (authority: string) =>
    `Er du ikke tilfreds med svaret, kan du klage til ${authority}. Du kan også gå til domstolene.`,
  receipt: {
    due: (received: string, date: string) =>
      `Du får svar hurtigst muligt og senest ${date}. Fristen er regnet fra ${received}, da henvendelsen kom.`,
    soon: 'Du får svar hurtigst muligt.',
    waiting:
      'Skal vi vente på at få at vide, hvem du er, kan svaret komme så meget senere, som vi har ventet.',
    identity:
      'Vi er ikke sikre på, hvem du er. Derfor skal vi vide lidt mere, før vi kan svare: send os noget, der viser det, fx svar fra den mailadresse, du er kunde med, eller dit kundenummer. Send ikke CPR-nummer eller en kopi af dit pas i en almindelig mail.',
    free: 'Det koster ikke noget.',
  },
  extension: {
    why: (date: string) =>
      `Vi kan ikke nå at svare inden for ${requestTime.da.first}. Du får svar hurtigst muligt og senest ${date}.`,
    late: 'Vi har ikke nået at svare til tiden. Du får svar hurtigst muligt.',
    reason: 'Det er derfor, det tager længere tid:',
    none: 'Grunden er ikke skrevet endnu.',
  },
  answer: {
    heading: 'Det har du bedt om',
    partly: (right: string) => `${right}: en del af det kan vi ikke. Grunden er:`,
    refused: (right: string) => `${right}: det kan vi ikke. Grunden er:`,
    pending: (right: string) => `${right}: svaret er ikke skrevet endnu.`,
    noReason: 'Grunden er ikke skrevet endnu.',
    kept: (rules: string) =>
      `Loven kræver, at vi gemmer noget endnu: ${rules}. Det sletter vi, når tiden er gået, og indtil da bruger vi det kun til det, loven kræver.`,
    uses: 'Det bruger vi oplysningerne til',
    columns: ['Aktivitet', 'Formål', 'Oplysninger', 'Hvem får dem?', 'Hvor længe?'],
    usesTable: 'Hvad oplysningerne bruges til',
    nothing: 'Vi har set efter de steder, hvor vi har oplysninger, og har ikke fundet nogen om dig.',
    rights: 'Dine rettigheder',
    rightsText:
      'Du kan bede om at få oplysningerne rettet eller slettet, om at vi lader dem ligge, og du kan sige fra over for, at vi bruger dem. Har du givet et samtykke, kan du trække det tilbage.',
    source:
      'Hvor oplysningerne ikke er kommet fra dig selv, står kilden i kopien eller i vores svar, så vidt vi kender den.',
    outside: 'Disse får dem uden for EU',
    outsideColumns: ['Hvem', 'Land', 'Hvad beskytter oplysningerne?'],
    fee: (amount: string) => `Vi tager ${amount} for at svare. Grunden er:`,
    toldAll:
      'Vi har også givet besked til dem, der har fået oplysningerne fra os. Du kan få at vide, hvem det er.',
    told: (names: string) => `Vi har givet besked til ${names}, der har fået oplysningerne fra os.`,
  },
  refusal: {
    lead: 'Vi kan ikke gøre det, du beder om, eller ikke det hele.',
    none: 'Der er ikke skrevet noget afslag i sagen.',
  },
  recipients: {
    lead: (firm: string) =>
      `${firm} har givet jer oplysninger om en person. Personen har bedt om noget, som I også skal vide.`,
    who: (name: string) => `Det handler om: ${name}.`,
    what: 'Gør det samme hos jer',
    did: {
      rectification: 'Oplysningerne er rettet. Ret dem også hos jer.',
      erasure: 'Oplysningerne er slettet. Slet dem også hos jer, og kopier af dem og henvisninger til dem.',
      restriction: 'Oplysningerne må kun gemmes indtil videre. Brug dem ikke til andet.',
    },
    didPartly: {
      rectification: 'En del af oplysningerne er rettet. Ret den samme del hos jer.',
      erasure:
        'En del af oplysningerne er slettet. Slet den samme del hos jer, og kopier af den og henvisninger til den.',
      restriction: 'En del af oplysningerne må kun gemmes indtil videre. Brug den del ikke til andet.',
    },
    part: 'Den del, det gælder',
    nothing:
      'Der står ikke i sagen, at noget er rettet, slettet eller begrænset. Så der er ikke noget at give besked om endnu.',
    list: 'Hvem får besked',
    columns: ['Hvem', 'Fik besked', 'Bemærkning'],
    reply: 'Skriv til os, når det er gjort.',
    ask: 'Siden her er til jer selv. Den sendes ikke med.',
  },
};

const en: typeof da = {
  met: met.en,
  to: (name) => `To ${name}`,
  toUnknown: 'To whoever contacted us',
  toRecipient: 'To those who received the data from us',
  received: (date, rights) => `On ${date} we received a request from you. It is about: ${rights}.`,
  byline: (person, firm) => `Kind regards, ${person}, ${firm}`,
  contact: (person) => `You can write to or call ${person}.`,
  complaint: (authority) =>
    `If you are not satisfied with the answer, you can complain to ${authority}. You can also go to court.`,
  receipt: {
    due: (received, date) =>
      `You will get an answer as soon as possible, and by ${date} at the latest. The time is counted from ${received}, when the request came.`,
    soon: 'You will get an answer as soon as possible.',
    waiting:
      'If we have to wait to know who you are, the answer may come as much later as the time we have waited.',
    identity:
      'We are not sure who you are. So we need to know a little more before we can answer: send us something that shows it, e.g. a reply from the e-mail address you are a customer with, or your customer number. Do not send a CPR number or a copy of your passport by ordinary e-mail.',
    free: 'It is free of charge.',
  },
  extension: {
    why: (date) =>
      `We cannot answer within ${requestTime.en.first}. You will get an answer as soon as possible, and by ${date} at the latest.`,
    late: 'We have not managed to answer in time. You will get an answer as soon as possible.',
    reason: 'This is why it takes longer:',
    none: 'The reason has not been written yet.',
  },
  answer: {
    heading: 'What you asked for',
    partly: (right) => `${right}: a part of it we cannot do. The reason is:`,
    refused: (right) => `${right}: we cannot do that. The reason is:`,
    pending: (right) => `${right}: the answer has not been written yet.`,
    noReason: 'The reason has not been written yet.',
    kept: (rules) =>
      `The law requires us to keep some of it for now: ${rules}. We delete it when the time is up, and until then we use it only for what the law requires.`,
    uses: 'What we use the data for',
    columns: ['Activity', 'Purpose', 'Data', 'Who receives them?', 'How long?'],
    usesTable: 'What the data are used for',
    nothing: 'We have looked in the places where we keep data and found none about you.',
    rights: 'Your rights',
    rightsText:
      'You can ask for the data to be corrected or erased, or for us to leave them alone, and you can object to our using them. If you have given a consent, you can withdraw it.',
    source:
      'Where the data did not come from you, the source is stated in the copy or in our answer, as far as we know it.',
    outside: 'These receive them outside the EU',
    outsideColumns: ['Who', 'Country', 'What protects the data?'],
    fee: (amount) => `We charge ${amount} for answering. The reason is:`,
    toldAll: 'We have also told those who received the data from us. You can be told who they are.',
    told: (names) => `We have told ${names}, who received the data from us.`,
  },
  refusal: {
    lead: 'We cannot do what you ask for, or not all of it.',
    none: 'No refusal has been written in the case.',
  },
  recipients: {
    lead: (firm) =>
      `${firm} has given you data about a person. The person has asked for something that you need to know too.`,
    who: (name) => `It is about: ${name}.`,
    what: 'Do the same at your place',
    did: {
      rectification: 'The data have been corrected. Correct them at your place too.',
      erasure:
        'The data have been erased. Erase them at your place too, with copies of them and links to them.',
      restriction: 'The data may only be stored for now. Do not use them for anything else.',
    },
    didPartly: {
      rectification: 'Some of the data have been corrected. Correct the same part at your place.',
      erasure:
        'Some of the data have been erased. Erase the same part at your place, with copies of it and links to it.',
      restriction: 'Some of the data may only be stored for now. Do not use that part for anything else.',
    },
    part: 'The part in question',
    nothing:
      'The case does not say that anything has been corrected, erased or restricted. So there is nothing to tell yet.',
    list: 'Who is told',
    columns: ['Who', 'Told on', 'Remark'],
    reply: 'Write to us when it is done.',
    ask: 'This page is for yourselves. It is not sent.',
  },
};

export const text: Record<Language, typeof da> = { da, en };
