import type { Language } from '../../domain/language';

// Written first-hand. A firm must see to it that whoever has access works only on its instruction (Art. 32(4)), and as a
// processor that they are bound to secrecy (Art. 28(3)(b)). To be read by a lawyer before release.
export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

const da = {
  title: 'Tavshedserklæring',
  lead: (firm: string) => `Til dig, der arbejder hos ${firm}, også når det kun er for en tid.`,

  covers: {
    heading: 'Det har du tavshedspligt om',
    intro: 'Du skal tie med det, du hører, ser eller læser i dit arbejde om:',
    items: [
      'kunder og andre mennesker, vi har oplysninger om, også at de er kunder hos os',
      'kolleger, tidligere kolleger og ansøgere',
      'koder, nøgler, adgange og andet om, hvordan vi og kunderne sikrer os',
      'virksomhedens egne forhold, som ikke er kendt af andre',
    ],
  },

  means: {
    heading: 'Det betyder i praksis',
    items: [
      'Du fortæller det ikke til familie, venner eller andre uden for virksomheden, og du skriver det ikke på nettet.',
      'Du fortæller det kun til de kolleger, der skal bruge det i deres arbejde.',
      'Du slår ikke op, hvad du ikke skal bruge til din opgave.',
      'Du tager ikke oplysninger med hjem eller over på dine egne enheder, medmindre det er aftalt.',
    ],
    instruction: (articles: string) =>
      `Du må kun bruge personoplysninger sådan, som virksomheden har sagt, medmindre loven kræver noget andet (${articles}).`,
    onBehalf: (activities: string, article: string) =>
      `Vi har også oplysninger for andre virksomheder og skylder dem, at alle, der arbejder med dem, har lovet at tie (${article}). Det drejer sig om: ${activities}.`,
  },

  allowed: {
    heading: 'Det må du gerne sige',
    text: (person: string) =>
      `Tavshedspligten hindrer dig ikke i at sige det, loven kræver eller giver dig ret til at sige, for eksempel til en myndighed. Du skal altid fortælle ${person}, hvis oplysninger er kommet i forkerte hænder. Er du i tvivl, så spørg, før du siger noget.`,
  },

  after: {
    heading: 'Når du holder op',
    text: 'Tavshedspligten hører ikke op, når du holder op hos os. Den har ingen slutdato. Når du stopper, afleverer du alt, hvad du har fået udleveret, og du beholder ingen kopier.',
  },

  signing: {
    heading: 'Underskrift',
    statement:
      'Jeg har læst og forstået erklæringen. Jeg vil tie med det, den nævner, både mens jeg arbejder her og bagefter.',
  },
};

const en: typeof da = {
  title: 'Confidentiality statement',
  lead: (firm) => `To you who work at ${firm}, also when it is only for a while.`,

  covers: {
    heading: 'What you must keep secret',
    intro: 'You must keep to yourself what you hear, see or read in your work about:',
    items: [
      'customers and other people we have data about, also that they are customers of ours',
      'colleagues, former colleagues and applicants',
      'codes, keys, accesses and whatever else shows how we and the customers guard ourselves',
      'matters of the firm that others do not know',
    ],
  },

  means: {
    heading: 'What that means day by day',
    items: [
      'You do not tell it to family, friends or others outside the firm, and you do not write it online.',
      'You tell it only to those colleagues who need it for their work.',
      'You do not look up what you do not need for your task.',
      'You do not take data home or over to devices of your own, unless that is agreed.',
    ],
    instruction: (articles) =>
      `You may only use personal data in the way the firm has said, unless the law requires something else (${articles}).`,
    onBehalf: (activities, article) =>
      `We also have data for other firms and owe it to them that everybody who works with the data has promised secrecy (${article}). This concerns: ${activities}.`,
  },

  allowed: {
    heading: 'What you may say',
    text: (person) =>
      `Secrecy does not keep you from saying what the law requires or allows you to say, for example to an authority. You must always tell ${person} if data have come into the wrong hands. If you are in doubt, ask before you say anything.`,
  },

  after: {
    heading: 'When you leave',
    text: 'Secrecy does not end when you leave us. It has no last day. When you stop, you hand in everything that was handed out to you, and you keep no copies.',
  },

  signing: {
    heading: 'Signature',
    statement:
      'I have read and understood the statement. I will keep to myself what it names, both while I work here and afterwards.',
  },
};

/** All the confidentiality statement says that is not a fact of the firm. */
export const text: Record<Language, typeof da> = { da, en };
