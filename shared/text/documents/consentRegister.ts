import type { Language } from '../../domain/language';

export const version = '2026-11-24';

const da = {
  lead: (firm: string) =>
    `Her står, hvad ${firm} beder om samtykke til, med hvilke ord, og hvem der har sagt ja.`,
  rulesTitle: 'Sådan skal vi bruge samtykke',
  rules: (age: number) => [
    'Vi skal bede om et udtrykkeligt samtykke, når hverken aftale, lov eller en saglig interesse er grund nok. Ansatte må vi kun bede, når de frit kan sige nej.',
    'Den, der siger ja, skal først have at vide, hvem vi er, hvilke oplysninger det gælder, og hvad vi vil bruge dem til.',
    'Et samtykke skal gives med en underskrift, et kryds på hjemmesiden eller en anden tydelig handling fra personen selv. Tavshed og et kryds, der er sat i forvejen, er ikke et ja.',
    'Vi skal kunne finde beviset frem: den underskrevne erklæring eller listen fra det program, der spurgte.',
    'Billeder af mennesker, der bruges i reklame eller på hjemmesiden, skal have en grund: deres samtykke eller en legitim interesse. Er grunden et samtykke, skal billedet tages ned, når det trækkes tilbage.',
    `Et samtykke kan trækkes tilbage når som helst, lige så let som det blev givet. Så skal vi stoppe med det samme. For børn under ${age} år siger den, der har forældremyndigheden, ja til onlinetjenester.`,
  ],
  wordingsTitle: 'Hvad vi beder om',
  noWordings: 'Der er ikke skrevet nogen ordlyd ind.',
  wordingColumns: ['Ordlyd', 'Formål', 'Hvem spørger vi?', 'I brug fra'],
  wordsTitle: 'De præcise ord',
  current: (name: string, version: number) => `${name}, version ${version} (bruges nu)`,
  old: (name: string, version: number) => `${name}, version ${version} (brugt før)`,
  given: 'Hvem har sagt ja',
  noneGiven: 'Der er ikke skrevet noget samtykke ind.',
  columns: ['Givet af', 'Til hvad', 'Hvordan og hvornår', 'Bevis', 'Trukket tilbage'],
  ownWords: (words: string) => `Andre ord: ${words}`,
  noProof: 'Intet bevis',
  files: (names: string) => `I mappen: ${names}`,
  withdrawn: (date: string) => `Trukket tilbage ${date}`,
  stopped: (date: string) => `stoppet ${date}`,
  notStopped: 'ikke stoppet endnu',
  no: 'Nej',
};

const en: typeof da = {
  lead: (firm) => `What ${firm} asks consent for, in which words, and who has said yes.`,
  rulesTitle: 'How we are to use consent',
  rules: (age) => [
    'We must ask for explicit consent when neither a contract, the law nor a legitimate interest is reason enough. We may ask employees only when they are free to say no.',
    'Whoever says yes must first be told who we are, which data it is about, and what we will use them for.',
    'A consent must be given with a signature, a tick on the website or another clear act of the person. Silence and a tick that was set beforehand are no yes.',
    'We must be able to find the proof: the signed declaration or the list of the program that asked.',
    'Pictures of people used in marketing or on the website must have a ground: their consent or a legitimate interest. Where it is consent, the picture is taken down when it is withdrawn.',
    `A consent can be withdrawn at any time, as easily as it was given. Then we must stop at once. For children under ${age} the holder of parental authority says yes to online services.`,
  ],
  wordingsTitle: 'What we ask for',
  noWordings: 'No wording has been written in.',
  wordingColumns: ['Wording', 'Purpose', 'Whom do we ask?', 'In use from'],
  wordsTitle: 'The exact words',
  current: (name, version) => `${name}, version ${version} (in use now)`,
  old: (name, version) => `${name}, version ${version} (used before)`,
  given: 'Who has said yes',
  noneGiven: 'No consent has been written in.',
  columns: ['Given by', 'To what', 'How and when', 'Proof', 'Withdrawn'],
  ownWords: (words) => `Other words: ${words}`,
  noProof: 'No proof',
  files: (names) => `In the binder: ${names}`,
  withdrawn: (date) => `Withdrawn ${date}`,
  stopped: (date) => `stopped ${date}`,
  notStopped: 'not stopped yet',
  no: 'No',
};

export const text: Record<Language, typeof da> = { da, en };
