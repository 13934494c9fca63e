import type { LetterPart } from '../../domain/breach/letter';
import type { Language } from '../../domain/language';

export const version = '2026-11-24';

const da = {
  title: 'Vi skal fortælle dig om et brud på sikkerheden',
  lead: (firm: string) =>
    `${firm} skriver til dig, fordi oplysninger om dig kan være kommet i forkerte hænder, være ændret eller være gået tabt.`,
  what: {
    heading: 'Det er sket',
    when: (discovered: string) => `Vi opdagede det ${discovered}.`,
    happened: (when: string) => `Det skete: ${when}`,
    data: (kinds: string) => `Det drejer sig om disse oplysninger: ${kinds}.`,
  },
  mean: {
    heading: 'Det kan det betyde for dig',
    likely: (consequences: string) => `Det kan føre til: ${consequences}.`,
  },
  done: {
    heading: 'Det har vi gjort, og det gør vi',
    taken: (measures: string) => `Vi har gjort dette: ${measures}`,
    planned: (measures: string) => `Vi vil gøre dette: ${measures}`,
  },
  fill: {
    nature: 'Skriv her, hvad der er sket',
    consequences: 'Skriv her, hvad det kan føre til',
    measures: 'Skriv her, hvad I har gjort og vil gøre',
  } satisfies Record<LetterPart, string>,
  yourself: {
    heading: 'Det kan du selv gøre',
    none: 'Hold øje med mails, beskeder og opkald, du ikke venter. Giv aldrig koder eller kortoplysninger videre. Ring til os, hvis du ser noget mærkeligt.',
  },
  contact: {
    heading: 'Her kan du spørge',
    text: 'Du kan spørge os om det, der er sket:',
    complain: (authority: string, web: string) =>
      `Du kan også klage til ${authority}. Du finder vejen på ${web}.`,
  },
};

const en: typeof da = {
  title: 'We have to tell you of a breach of security',
  lead: (firm) =>
    `${firm} writes to you because data about you may have come into wrong hands, been changed or been lost.`,
  what: {
    heading: 'What happened',
    when: (discovered) => `We discovered it on ${discovered}.`,
    happened: (when) => `It happened: ${when}`,
    data: (kinds) => `It is about these data: ${kinds}.`,
  },
  mean: {
    heading: 'What it may mean for you',
    likely: (consequences) => `It may lead to: ${consequences}.`,
  },
  done: {
    heading: 'What we have done and will do',
    taken: (measures) => `We have done this: ${measures}`,
    planned: (measures) => `We will do this: ${measures}`,
  },
  fill: {
    nature: 'Write here what happened',
    consequences: 'Write here what it may lead to',
    measures: 'Write here what you have done and will do',
  },
  yourself: {
    heading: 'What you can do yourself',
    none: 'Watch out for e-mails, messages and calls you do not expect. Never pass on codes or card details. Call us if you notice anything odd.',
  },
  contact: {
    heading: 'Whom you can ask',
    text: 'You can ask us about what has happened:',
    complain: (authority, web) => `You can also complain to the ${authority}. You find the way at ${web}.`,
  },
};

export const text: Record<Language, typeof da> = { da, en };
