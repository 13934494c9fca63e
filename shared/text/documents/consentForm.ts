import type { Language } from '../../domain/language';

export const version = '2026-11-24';

const da = {
  title: (name: string) => `Samtykke: ${name}`,
  lead: (firm: string) => `${firm} beder om dit samtykke. Du bestemmer selv, og du kan sige nej.`,
  wordsTitle: 'Det siger du ja til',
  purpose: 'Formål',
  rightTitle: 'Du kan altid fortryde',
  right: (contact: string) =>
    `Du kan trække dit samtykke tilbage når som helst. Det er lige så let som at give det: ${contact}. Det, der er sket, før du trak det tilbage, er stadig lovligt.`,
  contactBy: (ways: string) => `skriv eller ring til os (${ways})`,
  contactUs: 'sig det til os',
  child: (age: number) =>
    `For et barn skriver den, der har forældremyndigheden, under. Til onlinetjenester kan et barn selv sige ja, fra det er ${age} år.`,
  employee: 'Det har ingen betydning for din ansættelse, om du siger ja eller nej.',
  statement: 'Jeg har læst teksten og giver mit samtykke. Jeg skriver kun under, hvis jeg vil.',
  date: 'Dato',
  who: 'Underskrift',
  name: 'Navn med blokbogstaver',
  childName: 'Barnets navn',
  guardian: 'Underskrift fra den, der har forældremyndigheden',
};

const en: typeof da = {
  title: (name) => `Consent: ${name}`,
  lead: (firm) => `${firm} asks for your consent. You decide, and you may say no.`,
  wordsTitle: 'What you say yes to',
  purpose: 'Purpose',
  rightTitle: 'You can always change your mind',
  right: (contact) =>
    `You can withdraw your consent at any time. It is as easy as giving it: ${contact}. What was done before you withdrew it remains lawful.`,
  contactBy: (ways) => `write to us or call us (${ways})`,
  contactUs: 'tell us',
  child: (age) =>
    `For a child the holder of parental authority signs. To online services a child can say yes alone from the age of ${age}.`,
  employee: 'Whether you say yes or no makes no difference to your employment.',
  statement: 'I have read the text and give my consent. I sign only if I want to.',
  date: 'Date',
  who: 'Signature',
  name: 'Name in capital letters',
  childName: 'Name of the child',
  guardian: 'Signature of the holder of parental authority',
};

export const text: Record<Language, typeof da> = { da, en };
