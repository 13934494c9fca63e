import type { Language } from '../../../shared/domain/language';

const da = {
  removeLabel: 'Slet linjen',
  removeTitle: (name: string) => `Slet “${name}” fra loggen?`,
  items: 'Hvilke oplysninger?',
  showsNext: 'Vis også det, der ikke kan slettes endnu',
  from: (what: string, date: string) => `${what}. Kan slettes fra ${date}`,
  first: (what: string, first: string, all: string) => `${what}. De første fra ${first}, alle fra ${all}`,
  places: 'Hvor?',
  placesHint: 'Systemer, mail og papir. Vælg ingen, hvis det gælder alle steder.',
  nothing: 'Der er ikke noget på listen lige nu.',
  filesLater: 'Et bevis, fx en kvittering fra makuleringen, kan lægges ved, når linjen er gemt.',
  proof: 'Læg et bevis ved',
  errors: {
    items: 'Vælg mindst én slags oplysninger',
    future: 'Datoen er ikke kommet endnu. Skriv den dag, det blev slettet.',
    law: (law: string) =>
      `${law} Vælg en anden periode, eller skriv her, hvorfor det blev slettet alligevel.`,
    ended: 'Den dag er gået. Skriv en dag, der kommer, eller registrér, at det er slettet.',
    words: {
      name: 'Skriv, hvad det er',
      deletedOn: 'Skriv, hvornår det blev slettet',
      deletedBy: 'Skriv, hvem der gjorde det',
      whyKept: 'Skriv, hvorfor I gemmer det længere',
      keptUntil: 'Skriv, til hvornår I gemmer det',
      decidedOn: 'Skriv, hvornår det blev besluttet',
      happenedOn: 'Skriv, hvornår det skete',
      rule: 'Vælg en slettefrist',
    } as Readonly<Record<string, string>>,
  },
  deleted: {
    newTitle: 'Registrér en sletning',
    earlyNote: 'Hvis det allerede er sket, så skriv det, som det er. Så står det rigtigt i loggen.',
    automaticHint:
      'Sletter systemet selv, så se efter, at det gør det. Så spørger vi først igen om et halvt år.',
  },
  kept: {
    newTitle: 'Gem noget længere',
    name: 'Hvad gemmer I længere?',
    nameHint: 'Fx bilagene i sagen om taget. Skriv ikke flere navne end nødvendigt.',
    scope: {
      all: 'Det hele, så det er af listen til datoen',
      part: 'Kun en del. Resten slettes efter planen',
    },
    untilHint: 'Derefter kommer det på listen igen.',
    reasonHint: 'Fx at sagen ikke er afgjort, eller hvilken myndighed der har bedt om det.',
  },
  event: {
    newTitle: 'Skriv en hændelse',
    name: 'Hvad er der sket?',
    nameHint: 'Fx at en kundes sag er slut. Et kundenummer er nok. Der behøver ikke stå et navn.',
    rule: 'Hvilken slettefrist gælder?',
    repeats: { once: 'Nej', monthly: 'Ja, hver måned', yearly: 'Ja, hvert år' },
    repeatsHint: 'Det, der kommer igen, kommer selv på listen for hver måned eller hvert år.',
    free: (date: string) => `Kan slettes fra ${date}`,
  },
};

const en: typeof da = {
  removeLabel: 'Delete the line',
  removeTitle: (name) => `Delete “${name}” from the log?`,
  items: 'Which data?',
  showsNext: 'Also show what cannot be deleted yet',
  from: (what, date) => `${what}. Can be deleted from ${date}`,
  first: (what, first, all) => `${what}. The first from ${first}, all from ${all}`,
  places: 'Where?',
  placesHint: 'Systems, mail and paper. Choose none when it is everywhere.',
  nothing: 'There is nothing on the list right now.',
  filesLater: 'A proof, such as a receipt from the shredding, can be put with it once the line is saved.',
  proof: 'Put a proof with it',
  errors: {
    items: 'Choose at least one kind of data',
    future: 'That date has not come yet. Write the day on which it was deleted.',
    law: (law) => `${law} Choose another period, or write here why it was deleted all the same.`,
    ended: 'That day is past. Write a day to come, or register that it was deleted.',
    words: {
      name: 'Write what it is',
      deletedOn: 'Write when it was deleted',
      deletedBy: 'Write who did it',
      whyKept: 'Write why you keep it longer',
      keptUntil: 'Write until when you keep it',
      decidedOn: 'Write when it was decided',
      happenedOn: 'Write when it happened',
      rule: 'Choose a retention rule',
    },
  },
  deleted: {
    newTitle: 'Register a deletion',
    earlyNote: 'If it has already happened, write it as it is. Then the log is right.',
    automaticHint: 'If the system deletes by itself, see that it does. We then ask again in half a year.',
  },
  kept: {
    newTitle: 'Keep something longer',
    name: 'What do you keep longer?',
    nameHint: 'For example the vouchers of the case about the roof. Write no more names than needed.',
    scope: {
      all: 'All of it, so it is off the list until the date',
      part: 'A part only. The rest is deleted as planned',
    },
    untilHint: 'After that it comes back on the list.',
    reasonHint: 'For example that the case is not decided, or which authority has asked for it.',
  },
  event: {
    newTitle: 'Write an event',
    name: 'What has happened?',
    nameHint: 'For example that a customer’s case has ended. A customer number will do. No name is needed.',
    rule: 'Which retention rule applies?',
    repeats: { once: 'No', monthly: 'Yes, every month', yearly: 'Yes, every year' },
    repeatsHint: 'What comes again comes on the list by itself, for every month or year.',
    free: (date) => `Can be deleted from ${date}`,
  },
};

export const text = { da, en } satisfies Record<Language, typeof da>;
