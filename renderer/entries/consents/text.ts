import type { ConsentClash, ConsentTopic } from '../../../shared/domain/consent/consent';
import type { WordingCheck, WordingPoint } from '../../../shared/domain/consent/wordingChecks';
import type { Language } from '../../../shared/domain/language';

const da = {
  given: {
    newTitle: 'Nyt samtykke',
    name: 'Hvem har givet det?',
    nameHint: 'Et navn, eller det listen hedder, fx Nyhedsbrevets modtagere.',
    otherWords: 'Andre ord, som I skriver herunder',
    wordsHint: 'Skriv dem præcis, som de stod.',
    asked: 'Det sagde de ja til',
    proofHint: 'Fx mappen i skabet eller nyhedsbrevsprogrammet. Skriv ikke oplysninger om personen.',
    attach: 'Læg beviset i mappen',
    attachLater: 'Gem først. Så kan I lægge erklæringen ind.',
    stopToday: 'Det skal stoppe i dag. Skriv, når det er gjort, og hvor.',
    stoppedHint: 'Fx: taget af nyhedsbrevet, billedet fjernet fra hjemmesiden.',
    employee: 'En ansat kan sjældent sige frit nej. Se efter, om I har en anden grund end samtykke.',
    child: (age: number) =>
      `Til onlinetjenester kan et barn selv sige ja, fra det er ${age} år. Ellers siger den, der har forældremyndigheden, ja.`,
    removeLabel: 'Slet',
    removeTitle: (name: string) => `Slet samtykket fra ${name}?`,
  },
  wording: {
    newTitle: 'Ny ordlyd',
    name: 'Hvad kalder I den?',
    nameHint: 'Fx Nyhedsbrev eller Billeder til hjemmesiden',
    wordsHint: 'Skriv eller indsæt ordene, præcis som folk ser dem.',
    suggestion: 'Sæt vores forslag ind',
    noActivity: 'Ingen bestemt',
    unused: 'Ingen samtykker bygger på ordene endnu, så de rettes, som de står.',
    used: (count: number, next: number) =>
      `${count === 1 ? 'Ét samtykke bygger' : `${count} samtykker bygger`} på ordene. Retter I dem, bliver det version ${next}, og de gamle ord bliver liggende.`,
    checks: 'Det ser vi efter i ordene',
    checksHint: 'Vi læser kun ord. I afgør selv, om teksten er god nok.',
    answers: {
      found: 'Ser ud til at stå der',
      notFound: 'Det fandt vi ikke. Står det der?',
      ask: 'Tænk over det',
    } satisfies Record<WordingCheck['answer'], string>,
    points: {
      firm: 'Hvem I er: virksomhedens navn',
      purpose: 'Hvad I vil bruge det til',
      withdraw: 'At man kan trække det tilbage',
      howToWithdraw: 'Hvordan man gør, lige så let som at sige ja',
      free: 'Ansatte: kan de frit sige nej, uden at det koster dem noget?',
      separate:
        'Det ligner handelsbetingelser. Et samtykke skal stå for sig selv og må ikke være prisen for noget andet.',
      explicit: 'At det er udtrykkeligt (følsomme oplysninger)',
      channels: 'Hvordan I skriver: e-mail, sms eller andet',
      guardian: 'At en forælder eller værge siger ja for barnet',
    } satisfies Record<WordingPoint, string>,
    earlier: 'Tidligere ord',
    versionSaid: (version: number, said: string) => `Version ${version}: ${said}`,
    removeLabel: 'Slet',
    removeTitle: (name: string) => `Slet ordlyden ${name}?`,
    removeText: 'Samtykker, der er givet til den, beholder ordene.',
    suggestions: {
      marketing: (firm: string, contact: string) =>
        `Ja, ${firm} må sende mig nyheder og tilbud om sine varer og ydelser på e-mail. Jeg kan altid trække mit samtykke tilbage ved at klikke på afmeld i en mail eller skrive til ${contact}.`,
      pictures: (firm: string, contact: string) =>
        `Ja, ${firm} må bruge billeder og video af mig for at vise sit arbejde på hjemmesiden og sociale medier. Jeg kan altid trække mit samtykke tilbage ved at skrive til ${contact}. Så fjerner ${firm} billederne fra sine egne sider.`,
      special: (firm: string, contact: string) =>
        `Ja, jeg giver mit udtrykkelige samtykke til, at ${firm} bruger de oplysninger om mit helbred, som jeg selv giver, til at løse opgaven for mig. Jeg kan altid trække mit samtykke tilbage ved at skrive til ${contact}.`,
      other: (firm: string, contact: string) =>
        `Ja, ${firm} må bruge [hvilke oplysninger] til at [formål]. Jeg kan altid trække mit samtykke tilbage ved at skrive til ${contact}.`,
    } satisfies Record<ConsentTopic, (firm: string, contact: string) => string>,
    someFirm: '[virksomhedens navn]',
    someContact: '[e-mail]',
  },
  clashes: {
    givenInFuture: 'Et samtykke kan ikke være givet i fremtiden',
    withdrawnInFuture: 'Skriv den dag, det blev trukket tilbage. Den kan ikke ligge i fremtiden.',
    stoppedInFuture: 'Skriv den dag, det blev stoppet. Den kan ikke ligge i fremtiden.',
    withdrawnBeforeGiven: 'Det kan ikke være trukket tilbage, før det blev givet. Ret en af de to datoer.',
    stoppedBeforeWithdrawn:
      'Det kan ikke være stoppet, før det blev trukket tilbage. Ret en af de to datoer.',
    stoppedWithoutWithdrawal: 'Skriv, hvornår det blev trukket tilbage, eller fjern datoen her',
  } satisfies Record<ConsentClash, string>,
  noWords: 'Skriv de ord, der blev sagt ja til',
};

const en: typeof da = {
  given: {
    newTitle: 'New consent',
    name: 'Who gave it?',
    nameHint: 'A name, or what the list is called, such as Receivers of the newsletter.',
    otherWords: 'Other words, which you write below',
    wordsHint: 'Write them exactly as they stood.',
    asked: 'What they said yes to',
    proofHint:
      'Such as the folder in the cupboard or the newsletter program. Write nothing about the person.',
    attach: 'Put the proof into the binder',
    attachLater: 'Save first. Then you can put in the declaration.',
    stopToday: 'It must stop today. Write when it is done, and where.',
    stoppedHint: 'Such as: taken off the newsletter, picture removed from the website.',
    employee: 'An employee can seldom say no freely. See whether you have another ground than consent.',
    child: (age) =>
      `To online services a child can say yes alone from the age of ${age}. Otherwise the holder of parental authority says yes.`,
    removeLabel: 'Delete',
    removeTitle: (name) => `Delete the consent of ${name}?`,
  },
  wording: {
    newTitle: 'New wording',
    name: 'What do you call it?',
    nameHint: 'Such as Newsletter or Pictures for the website',
    wordsHint: 'Write or paste the words exactly as people see them.',
    suggestion: 'Put in our suggestion',
    noActivity: 'None in particular',
    unused: 'No consent rests on the words yet, so they are corrected as they stand.',
    used: (count, next) =>
      `${count === 1 ? 'One consent rests' : `${count} consents rest`} on the words. If you change them, they become version ${next}, and the old words stay.`,
    checks: 'What we look for in the words',
    checksHint: 'We only read words. You decide whether the text is good enough.',
    answers: {
      found: 'Seems to be there',
      notFound: 'We did not find it. Is it there?',
      ask: 'Think about it',
    },
    points: {
      firm: 'Who you are: the name of the firm',
      purpose: 'What you will use it for',
      withdraw: 'That it can be withdrawn',
      howToWithdraw: 'How that is done, as easily as saying yes',
      free: 'Employees: are they free to say no, at no cost to them?',
      separate:
        'It looks like terms of sale. A consent must stand by itself and must not be the price of something else.',
      explicit: 'That it is explicit (sensitive data)',
      channels: 'How you write: e-mail, text message or other',
      guardian: 'That a parent or guardian says yes for the child',
    },
    earlier: 'Earlier words',
    versionSaid: (version, said) => `Version ${version}: ${said}`,
    removeLabel: 'Delete',
    removeTitle: (name) => `Delete the wording ${name}?`,
    removeText: 'Consents that were given to it keep the words.',
    suggestions: {
      marketing: (firm, contact) =>
        `Yes, ${firm} may send me news and offers of its goods and services by e-mail. I can withdraw my consent at any time by clicking unsubscribe in an e-mail or by writing to ${contact}.`,
      pictures: (firm, contact) =>
        `Yes, ${firm} may use pictures and video of me in order to show its work on the website and in social media. I can withdraw my consent at any time by writing to ${contact}. Then ${firm} removes the pictures from its own pages.`,
      special: (firm, contact) =>
        `Yes, I give my explicit consent that ${firm} uses the data on my health that I give it, in order to do the job for me. I can withdraw my consent at any time by writing to ${contact}.`,
      other: (firm, contact) =>
        `Yes, ${firm} may use [which data] in order to [purpose]. I can withdraw my consent at any time by writing to ${contact}.`,
    },
    someFirm: '[name of the firm]',
    someContact: '[e-mail]',
  },
  clashes: {
    givenInFuture: 'A consent cannot have been given in the future',
    withdrawnInFuture: 'Write the day it was withdrawn. It cannot be in the future.',
    stoppedInFuture: 'Write the day it was stopped. It cannot be in the future.',
    withdrawnBeforeGiven: 'It cannot have been withdrawn before it was given. Correct one of the two dates.',
    stoppedBeforeWithdrawn:
      'It cannot have been stopped before it was withdrawn. Correct one of the two dates.',
    stoppedWithoutWithdrawal: 'Write when it was withdrawn, or remove the date here',
  },
  noWords: 'Write the words that were said yes to',
};

export const text = { da, en } satisfies Record<Language, typeof da>;
