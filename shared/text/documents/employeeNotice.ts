import type { Language } from '../../domain/language';
import type { NoticeWords } from './noticeWords';

// Written first-hand for the employee (Arts. 12(1), 13 and 14; sections 11 and 12 of the Danish act). To be read by a
// lawyer before release.
export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

const da: NoticeWords = {
  title: 'Oplysning til medarbejdere om personoplysninger',
  lead: (firm) =>
    `Når du arbejder hos ${firm}, har vi oplysninger om dig. Her kan du læse, hvilke det er, hvorfor vi har dem, hvem der får dem, hvor længe vi gemmer dem, og hvilke rettigheder du har.`,
  unwritten:
    'Papiret er ikke færdigt. Det er endnu ikke skrevet, hvilke oplysninger vi har om dig, og hvad vi bruger dem til: der mangler en aktivitet om medarbejdere i vores fortegnelse.',

  data: {
    intro: 'Hvilke oplysninger vi har, kommer an på dit arbejde. Det kan være disse slags:',
    fromYou: 'De fleste har du selv givet os, da du blev ansat, eller mens du har arbejdet her.',
    sources: {
      'c-ansoegning': 'Referencer kan vi have fået fra dem, du har arbejdet for før.',
      'c-loen': 'Oplysninger om skat kan vi få fra Skattestyrelsen.',
      'c-fravaer': 'Om sygefravær kan vi også få oplysninger fra kommunen.',
      'c-helbred': 'Om en arbejdsskade kan vi få oplysninger fra myndigheder og forsikringsselskab.',
      'c-korr': 'Kolleger og kunder kan have skrevet til os om dig.',
      'c-tid': 'Din arbejdstid bliver registreret, mens du arbejder.',
      'c-log': 'Nogle oplysninger opstår, når du bruger vores programmer og udstyr.',
      'c-lokation': 'Biler og udstyr kan melde, hvor du er.',
      'c-video': 'Kameraer kan optage dig.',
      'c-straf': 'Om strafbare forhold kan vi få oplysninger fra en attest, du viser os, eller fra politiet.',
    },
    yourChoice: 'Ikke alle oplysninger skal du give os.',
    contract:
      'Uden dem, aftalen bygger på, kan vi ikke ansætte dig, udbetale løn eller holde vores del af aftalen.',
    law: 'Nogle skal vi have, fordi loven kræver det.',
    relatives:
      'Har du givet os navn og nummer på en, vi skal ringe til, hvis der sker dig noget, så vis vedkommende dette papir.',
    noCpr: '',
  },

  uses: {
    bases: {
      'art6.1.b': 'Din ansættelsesaftale',
      'dbl-12.1': 'Lov eller overenskomst giver os eller dig pligter og rettigheder',
      'dbl-12.2': 'Vores eller andres legitime interesse følger af lov eller overenskomst',
      'dbl-7.2': 'Arbejdsretlige pligter eller rettigheder kræver det',
    },
    interest:
      'Hvor der står legitim interesse, er det vores interesse at kunne gøre det, der står i den midterste kolonne. Du kan gøre indsigelse.',
    consent: (article) =>
      `Et samtykke skal være frit, også når du er ansat. Du kan sige nej og altid trække det tilbage, uden at det går ud over dit job (${article}).`,
  },

  controls: {
    heading: 'Kontrol og overvågning på arbejdet',
    intro: 'Her registrerer eller optager vi noget om dit arbejde:',
    kinds: {
      'c-video': (acts) =>
        `Kameraer kan optage dig. Der skal være skilte, og optagelser må kun gives videre med dit udtrykkelige samtykke, efter lov eller til politiet (${acts})`,
      'c-lokation': () => 'Biler eller udstyr viser, hvor de er og har været',
      'c-log': () => 'Programmer og udstyr noterer, hvem der har været på, og hvad der er gjort',
      'c-lyd': () => 'Telefonsamtaler kan blive optaget',
      'c-adgang': () => 'Nøgler, kort og koder kan vise, hvem der har låst op, hvor og hvornår',
      'c-tid': () => 'Din arbejdstid bliver registreret',
    },
    notice: (weeks) =>
      `Er vi omfattet af en overenskomst under DA/LO-aftalen, får du besked om en ny kontrol mindst ${weeks} uger, før den begynder.`,
  },

  keeping: [],
  noAutomation:
    'I vores fortegnelse er der ingen aktiviteter, hvor en computer alene træffer afgørelser om dig.',
};

const en: NoticeWords = {
  title: 'Notice to employees on personal data',
  lead: (firm) =>
    `When you work at ${firm}, we have data about you. Here you can read which they are, why we have them, who receives them, how long we keep them, and what rights you have.`,
  unwritten:
    'This paper is not finished. It is not written yet which data we have about you and what we use them for: an activity about employees is missing in our record.',

  data: {
    intro: 'Which data we have depends on your work. They can be of these kinds:',
    fromYou: 'Most of them you gave us yourself when you were employed, or while you have worked here.',
    sources: {
      'c-ansoegning': 'References may have come to us from those you worked for before.',
      'c-loen': 'Tax data may come to us from the Danish tax agency.',
      'c-fravaer': 'About sickness absence, the municipality may also give us data.',
      'c-helbred': 'About a work injury, authorities and the insurer may give us data.',
      'c-korr': 'Colleagues and customers may have written to us about you.',
      'c-tid': 'Your working time is registered while you work.',
      'c-log': 'Some data arise when you use our programs and devices.',
      'c-lokation': 'Cars and devices may report where you are.',
      'c-video': 'Cameras may record you.',
      'c-straf': 'About criminal offences, data may come from a certificate you show us, or from the police.',
    },
    yourChoice: 'You need not give us all data.',
    contract: 'Without those the contract rests on, we cannot employ you, pay wages or keep our part of it.',
    law: 'Some of them we must have because the law asks for them.',
    relatives:
      'If you have given us the name and number of somebody to call if something happens to you, show that person this paper.',
    noCpr: '',
  },

  uses: {
    bases: {
      'art6.1.b': 'Your employment contract',
      'dbl-12.1': 'Law or a collective agreement gives us or you duties and rights',
      'dbl-12.2': 'Our or others’ legitimate interest follows from law or a collective agreement',
      'dbl-7.2': 'Duties or rights of employment law require it',
    },
    interest:
      'Where it says legitimate interest, our interest is to be able to do what stands in the middle column. You can object.',
    consent: (article) =>
      `Consent must be free, also when you are employed. You can say no and always withdraw it without harm to your job (${article}).`,
  },

  controls: {
    heading: 'Controls and monitoring at work',
    intro: 'Here we register or record something about your work:',
    kinds: {
      'c-video': (acts) =>
        `Cameras may record you. There must be signs, and recordings may be passed on only with your explicit consent, under the law or to the police (${acts})`,
      'c-lokation': () => 'Cars or devices show where they are and have been',
      'c-log': () => 'Programs and devices note who has been logged in and what was done',
      'c-lyd': () => 'Telephone calls may be recorded',
      'c-adgang': () => 'Keys, cards and codes may show who opened what and when',
      'c-tid': () => 'Your working time is registered',
    },
    notice: (weeks) =>
      `If we are bound by a collective agreement under the DA/LO agreement, you are told of a new control at least ${weeks} weeks before it begins.`,
  },

  keeping: [],
  noAutomation: 'Our record has no activities in which a computer alone decides about you.',
};

/** What only the notice to employees says. */
export const text: Record<Language, NoticeWords> = { da, en };
