import type { Language } from '../../../shared/domain/language';

const da = {
  site: {
    newTitle: 'Ny hjemmeside',
    name: 'Hvad kalder I siden?',
    nameHint: 'Fx Webshoppen eller www.firma.example',
    solutionHint: 'Navnet på banneret eller programmet, der spørger.',
    checkedHint:
      'Sig nej i banneret, og se efter i browseren, om der alligevel kommer andet end de nødvendige.',
    removeLabel: 'Slet',
    removeTitle: (name: string) => `Slet ${name}?`,
    removeText: 'Dens cookies forsvinder fra listen.',
  },
  cookie: {
    newTitle: 'Ny cookie',
    name: 'Hvad hedder den?',
    durationHint: 'Fx 1 år, eller til browseren lukkes.',
    categoryHint:
      'Nødvendig er kun det, siden ikke kan undvære for at gøre det, den besøgende beder om. Alt andet kræver et ja.',
    suggested: 'Slags og formål er vores forslag ud fra navnet. Når I gemmer, er det jeres.',
    remove: 'Slet',
    removeTitle: (name: string) => `Slet ${name} fra listen?`,
  },
  checkedBeforeThere: 'Den kan ikke være prøvet, før den kom på siden. Ret en af de to datoer.',
  inFuture: 'Datoen kan ikke ligge i fremtiden',
};

const en: typeof da = {
  site: {
    newTitle: 'New website',
    name: 'What do you call the site?',
    nameHint: 'Such as The webshop or www.firm.example',
    solutionHint: 'The name of the banner or the program that asks.',
    checkedHint:
      'Say no in the banner, and see in the browser whether more than the necessary comes all the same.',
    removeLabel: 'Delete',
    removeTitle: (name) => `Delete ${name}?`,
    removeText: 'Its cookies leave the list.',
  },
  cookie: {
    newTitle: 'New cookie',
    name: 'What is it called?',
    durationHint: 'Such as 1 year, or until the browser is closed.',
    categoryHint:
      'Necessary is only what the site cannot do without for what the visitor asks of it. All else needs a yes.',
    suggested: 'Kind and purpose are our suggestion from the name. Once you save, they are yours.',
    remove: 'Delete',
    removeTitle: (name) => `Delete ${name} from the list?`,
  },
  checkedBeforeThere: 'It cannot have been tried before it was on the site. Correct one of the two dates.',
  inFuture: 'The date cannot be in the future',
};

export const text = { da, en } satisfies Record<Language, typeof da>;
