import type { Language } from '../../domain/language';

export const version = '2026-11-24';

const da = {
  to: 'Til',
  supplier: 'Leverandørens navn og adresse',
  from: 'Fra',
  title: (system: string) => `Sletning i ${system}`,
  situation: (system: string) =>
    `Vi har personoplysninger i ${system}. Hos os kan vi i dag ikke slette dem. Vi kan kun gøre dem inaktive, og så ligger de der stadig.`,
  data: 'Det drejer sig om de her oplysninger, som vi skal kunne slette eller gøre anonyme, når tiden er gået:',
  rule: (name: string, period: string) => `${name}: ${period}`,
  why: (storage: string, erasure: string) =>
    `Oplysninger må ikke kunne føres tilbage til en person i længere tid, end de skal bruges (${storage}), og mennesker kan have ret til at få dem slettet (${erasure}). Tekniske grunde fritager ikke for det.`,
  processor: (instruction: string) =>
    `I er vores databehandler. I skal hjælpe os, og når aftalen slutter, skal I slette eller give oplysningerne tilbage (${instruction}).`,
  ask: 'Vi beder jer svare skriftligt på det her:',
  questions: [
    'Hvordan kan vi slette en enkelt person, en kontaktperson og en kunde for altid, eller gøre dem anonyme, så de ikke kan kendes igen?',
    'Hvis det ikke kan lade sig gøre i dag: Fra hvilken dato kan det?',
    'Kan I indtil da slette for os, når vi beder om det, og bekræfte det skriftligt?',
    'Hvornår forsvinder det, vi sletter, fra jeres sikkerhedskopier?',
  ],
  answerBy: (date: string) => `Svar os gerne senest ${date}.`,
  regards: 'Venlig hilsen',
  dateLabel: 'Dato',
};

const en: typeof da = {
  to: 'To',
  supplier: 'Name and address of the supplier',
  from: 'From',
  title: (system) => `Deletion in ${system}`,
  situation: (system) =>
    `We have personal data in ${system}. Today we cannot delete them there. We can only make them inactive, and then they are still there.`,
  data: 'It is about these data, which we must be able to delete or make anonymous when their time is up:',
  rule: (name, period) => `${name}: ${period}`,
  why: (storage, erasure) =>
    `Data must not point to a person for longer than they are needed (${storage}), and people may have a right to have them deleted (${erasure}). Technical reasons free nobody from that.`,
  processor: (instruction) =>
    `You are our processor. You are to help us, and when the agreement ends you delete the data or give them back (${instruction}).`,
  ask: 'Please answer this in writing:',
  questions: [
    'How can we delete a single person, a contact person and a customer for good, or make them anonymous so that they cannot be recognised?',
    'If that cannot be done today: from which date can it?',
    'Can you delete for us until then when we ask for it, and confirm it in writing?',
    'When is what we delete gone from your backups?',
  ],
  answerBy: (date) => `Please answer us by ${date}.`,
  regards: 'Yours sincerely',
  dateLabel: 'Date',
};

export const text: Record<Language, typeof da> = { da, en };
