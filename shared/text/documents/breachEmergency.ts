import type { Language } from '../../domain/language';

export const version = '2026-11-24';

const da = {
  lead: 'Er en telefon væk, en mail sendt forkert eller filerne låst? Så gør sådan her. Hæng siden ved telefonen.',
  call: {
    heading: 'Ring med det samme',
    columns: ['Hvem', 'Navn', 'Telefon', 'E-mail'],
    responsible: 'Den ansvarlige',
    supplier: 'It-leverandør',
    authority: 'Tilsynsmyndighed',
    none: 'Skriv her',
  },
  hour: {
    heading: 'Den første time',
    steps: [
      'Stop skaden: spær telefonen, skift koden, tag netstikket ud, kald mailen tilbage.',
      'Sluk ikke for en computer, der er ramt af virus. Tag den af nettet, og ring til it-leverandøren.',
      'Slet ikke noget. Spor kan vise, hvad der er sket.',
      'Advar kolleger, så andre ikke åbner det samme.',
      'Sig det til den ansvarlige, også om aftenen og i weekenden, og også når det er din egen fejl.',
    ],
  },
  write: {
    heading: 'Skriv det ned nu',
    lines: [
      'Hvad er der sket?',
      'Hvornår blev det opdaget (dato og klokkeslæt)?',
      'Hvem opdagede det?',
      'Hvis oplysninger er det, og cirka hvor mange?',
      'Hvilke oplysninger er det?',
      'Hvad er der gjort for at stoppe det?',
    ],
  },
  clock: {
    heading: 'Uret går',
    text: (hours: number) =>
      `Er der en risiko for dem, det handler om, skal bruddet anmeldes til Datatilsynet inden ${hours} timer, fra I opdagede det. Timerne løber også om natten og i weekenden. Den ansvarlige anmelder. Mangler I svar på noget, så anmeld alligevel og send resten bagefter.`,
    channel: (name: string, address: string) => `${name}: ${address}`,
    channelNote:
      'Adressen er ikke efterprøvet på nettet for nylig. Find siden på virk.dk, hvis den er flyttet.',
    phoneNote: (date: string) => `Datatilsynets telefon og e-mail er sidst kontrolleret ${date}.`,
    processor:
      'Er det en kundes oplysninger, som I behandler for kunden, skal kunden have besked uden unødig forsinkelse.',
  },
};

const en: typeof da = {
  lead: 'Is a telephone gone, an e-mail sent to the wrong person, or are the files locked? Then do this. Hang the page by the telephone.',
  call: {
    heading: 'Call at once',
    columns: ['Who', 'Name', 'Telephone', 'E-mail'],
    responsible: 'Person responsible',
    supplier: 'IT supplier',
    authority: 'Supervisory authority',
    none: 'Write here',
  },
  hour: {
    heading: 'The first hour',
    steps: [
      'Stop the harm: block the telephone, change the password, pull the network cable, recall the e-mail.',
      'Do not switch off a computer that is hit by a virus. Take it off the network and call the IT supplier.',
      'Do not delete anything. Traces can show what has happened.',
      'Warn colleagues, so that others do not open the same.',
      'Tell the person responsible, also in the evening and at the weekend, and also when it is your own mistake.',
    ],
  },
  write: {
    heading: 'Write it down now',
    lines: [
      'What has happened?',
      'When was it discovered (date and time)?',
      'Who discovered it?',
      'Whose data are they, and about how many?',
      'Which data are they?',
      'What has been done to stop it?',
    ],
  },
  clock: {
    heading: 'The clock runs',
    text: (hours) =>
      `If there is a risk for those it is about, the breach must be notified to the Danish Data Protection Agency within ${hours} hours of your discovering it. The hours also run at night and at weekends. The person responsible notifies. If you lack an answer, notify all the same and send the rest afterwards.`,
    channel: (name, address) => `${name}: ${address}`,
    channelNote: 'The address has not been checked online lately. Find the page at virk.dk if it has moved.',
    phoneNote: (date) => `The authority’s telephone and e-mail were last checked on ${date}.`,
    processor:
      'If they are a client’s data that you process for the client, the client must be told without undue delay.',
  },
};

export const text: Record<Language, typeof da> = { da, en };
