import type { Language } from '../../domain/language';
import type { NoticeWords } from './noticeWords';

// Written first-hand for the applicant (Arts. 12(1), 13 and 14; section 12 of the Danish act). To be read by a lawyer
// before release.
export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

const da: NoticeWords = {
  title: 'Oplysning til ansøgere om personoplysninger',
  lead: (firm) =>
    `Når du søger job hos ${firm}, får vi oplysninger om dig. Her kan du læse, hvilke det er, hvad vi bruger dem til, hvem der ser dem, hvor længe vi gemmer dem, og hvilke rettigheder du har.`,
  unwritten:
    'Papiret er ikke færdigt. Det er endnu ikke skrevet, hvilke oplysninger vi får om dig, og hvad vi bruger dem til: der mangler en aktivitet om ansøgere i vores fortegnelse.',

  data: {
    intro: 'Det kan være disse slags oplysninger:',
    fromYou: 'De fleste har du selv givet os i din ansøgning, dit CV og på samtalen.',
    sources: {
      'c-ansoegning':
        'Vi kan også få oplysninger fra dem, du har givet os som reference, og fra det, du selv har lagt åbent frem om dit arbejde.',
      'c-video': 'Kameraer kan optage dig, når du kommer til samtale.',
      'c-straf': 'Om strafbare forhold kan vi få oplysninger fra en attest, du viser os.',
    },
    yourChoice: 'Du bestemmer selv, hvad du vil fortælle os.',
    contract:
      'Uden de oplysninger, der har betydning for jobbet, kan vi ikke tage stilling til din ansøgning.',
    law: 'Nogle skal vi have, fordi loven kræver det.',
    relatives: '',
    noCpr: 'Skriv ikke dit CPR-nummer i ansøgningen.',
  },

  uses: {
    bases: {
      'art6.1.b': 'Du har søgt, og vi tager stilling til en aftale med dig',
      'dbl-12.1': 'Lov eller overenskomst giver os eller dig pligter og rettigheder',
      'dbl-12.2': 'Vores eller andres legitime interesse følger af lov eller overenskomst',
      'dbl-7.2': 'Arbejdsretlige pligter eller rettigheder kræver det',
    },
    interest:
      'Hvor der står legitim interesse, er det vores interesse at finde den rigtige til jobbet. Du kan gøre indsigelse.',
    consent: (article) =>
      `Har du givet samtykke, kan du altid trække det tilbage, uden at det går ud over din ansøgning (${article}).`,
  },

  controls: {
    heading: 'Overvågning',
    intro: 'Her kan vi optage dig:',
    kinds: {
      'c-video': (acts) =>
        `Der er kameraer. Der skal være skilte, og optagelser må kun gives videre med dit udtrykkelige samtykke, efter lov eller til politiet (${acts})`,
    },
    notice: () => '',
  },

  keeping: [
    'Får du ikke jobbet, sletter vi din ansøgning, når vi ikke længere har brug for den, og senest når fristen er gået.',
    'Vil vi gemme den til et senere job, spørger vi dig først, og du kan sige nej.',
    'Bliver du ansat, flytter ansøgningen over i din personalesag, og så får du vores oplysning til medarbejdere.',
  ],
  noAutomation:
    'I vores fortegnelse er der ingen aktiviteter, hvor en computer alene siger nej til en ansøgning.',
};

const en: NoticeWords = {
  title: 'Notice to applicants on personal data',
  lead: (firm) =>
    `When you apply for a job at ${firm}, we get data about you. Here you can read which they are, what we use them for, who sees them, how long we keep them, and what rights you have.`,
  unwritten:
    'This paper is not finished. It is not written yet which data we get about you and what we use them for: an activity about applicants is missing in our record.',

  data: {
    intro: 'They can be of these kinds:',
    fromYou: 'Most of them you gave us yourself in your application, your CV and at the interview.',
    sources: {
      'c-ansoegning':
        'We may also get data from those you gave us as references, and from what you have made public about your work.',
      'c-video': 'Cameras may record you when you come for an interview.',
      'c-straf': 'About criminal offences, data may come from a certificate you show us.',
    },
    yourChoice: 'You decide what you want to tell us.',
    contract: 'Without the data that matter for the job, we cannot consider your application.',
    law: 'Some of them we must have because the law asks for them.',
    relatives: '',
    noCpr: 'Do not write your CPR number in the application.',
  },

  uses: {
    bases: {
      'art6.1.b': 'You have applied, and we are considering a contract with you',
      'dbl-12.1': 'Law or a collective agreement gives us or you duties and rights',
      'dbl-12.2': 'Our or others’ legitimate interest follows from law or a collective agreement',
      'dbl-7.2': 'Duties or rights of employment law require it',
    },
    interest:
      'Where it says legitimate interest, our interest is to find the right person for the job. You can object.',
    consent: (article) =>
      `If you have given consent, you can always withdraw it without harm to your application (${article}).`,
  },

  controls: {
    heading: 'Monitoring',
    intro: 'Here we may record you:',
    kinds: {
      'c-video': (acts) =>
        `There are cameras. There must be signs, and recordings may be passed on only with your explicit consent, under the law or to the police (${acts})`,
    },
    notice: () => '',
  },

  keeping: [
    'If you do not get the job, we delete your application when we no longer need it, and at the latest when the time limit has passed.',
    'If we want to keep it for a later job, we ask you first, and you can say no.',
    'If you are employed, the application moves into your personnel file, and you get our notice to employees.',
  ],
  noAutomation: 'Our record has no activities in which a computer alone says no to an application.',
};

/** What only the notice to applicants says. */
export const text: Record<Language, NoticeWords> = { da, en };
