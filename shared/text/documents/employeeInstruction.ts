import type { Language } from '../../domain/language';

// Written first-hand for those who work in the firm. Whoever works under the controller handles personal data only on
// its instruction (Arts. 29 and 32(4)). To be read by a lawyer before release.
export const version = '2026-11-24';
export const reviewedOn = '2026-11-24';

const da = {
  title: 'Instruks om sikker omgang med personoplysninger',
  lead: (firm: string) =>
    `Til dig, der arbejder hos ${firm}. Instruksen siger, hvordan du passer på de oplysninger om mennesker, som du får med at gøre i dit arbejde.`,

  why: {
    heading: 'Hvorfor vi har en instruks',
    intro:
      'Når vi arbejder for vores kunder, får vi oplysninger om dem. Derfor er it-sikkerhed en del af alles arbejde. Instruksen har to formål:',
    aims: [
      'Kunderne skal kunne stole på, at vi passer på deres oplysninger.',
      'Vi skal overholde de pligter, loven giver os.',
    ],
    law: (articles: string) =>
      `Efter databeskyttelsesforordningen må du kun bruge personoplysninger sådan, som virksomheden har sagt, medmindre loven kræver noget andet (${articles}).`,
    meaning:
      'En personoplysning er alt, der kan føres tilbage til et bestemt menneske: et navn, et nummer, et billede, en adresse eller en besked.',
  },

  roles: {
    heading: 'Hvem der har ansvaret',
    controller: (firm: string) =>
      `${firm} bestemmer, hvad oplysningerne bliver brugt til. Derfor er virksomheden dataansvarlig. Det ord passer kun på virksomheden, ikke på en enkelt person i den.`,
    person: (person: string) =>
      `Kontaktperson for personoplysninger er ${person}. Gå til kontaktpersonen med spørgsmål, og når noget går galt.`,
  },

  data: {
    heading: 'Kundernes oplysninger',
    intro: 'Du kan få med disse oplysninger om vores kunder at gøre:',
    people: (people: string) => `De handler om ${people}.`,
    others: (people: string) => `Du skal passe lige så godt på oplysninger om ${people}.`,
  },

  onBehalf: {
    heading: 'Når vi arbejder for en anden virksomhed',
    text: (activities: string) =>
      `Her er det en anden virksomhed, der er dataansvarlig, og vi er dens databehandler: ${activities}.`,
    only: (person: string) =>
      `Brug kun oplysningerne til det, den anden virksomhed har bedt os om. Beder nogen dig om andet, så spørg ${person} først.`,
  },

  rules: {
    heading: 'Sådan gør du',
    intro: 'Virksomheden har besluttet disse regler.',
    /** Where files are kept while no place for them is written. */
    chosen: 'de programmer, virksomheden har valgt',
    groups: (person: string, places: string): { heading: string; rules: string[] }[] => [
      {
        heading: 'I det daglige',
        rules: [
          'Behandl oplysninger om andre forsvarligt.',
          'Du har selv ansvar for de personoplysninger, du arbejder med.',
          'Se kun på det, du har brug for til opgaven.',
          'Læg ikke noget fra arbejdet på dine private sociale medier, heller ikke billeder.',
          'Fortæl kun oplysninger til dem, der skal bruge dem i deres arbejde. Vær sikker på, hvem du taler med.',
          `Er du i tvivl, så spørg ${person}, før du gør noget.`,
        ],
      },
      {
        heading: 'Adgangskoder og skærm',
        rules: [
          'Brugernavn og adgangskoder er strengt fortrolige. Sig dem ikke til nogen, hverken kolleger eller folk udefra.',
          `Følg virksomhedens regler for adgangskoder, når du laver en ny. Du får dem hos ${person}.`,
          'Lås computeren, når du går fra den.',
        ],
      },
      {
        heading: 'Papir, rum og gæster',
        rules: [
          'Interne oplysninger om kunder skal ligge bag lås eller i et it-system, som du åbner med din egen adgangskode.',
          'Er der besøgende, så se efter, hvad der ligger fremme, og hvad der står på skærmen.',
          'Undgå at printe personoplysninger. Giv dem hellere videre digitalt.',
        ],
      },
      {
        heading: 'Filer og udstyr',
        rules: [
          `Gem filer i ${places}, så de kommer med i backuppen.`,
          'Brug kun virksomhedens computere til personoplysninger.',
          `Sæt ikke fremmed udstyr til, før du har aftalt det med ${person}.`,
          'Brug kun virksomhedens egne USB-nøgler, og kun i virksomhedens computere.',
          'Skriv ikke personoplysninger i en chatbot eller et andet program på nettet, som virksomheden ikke har godkendt.',
        ],
      },
      {
        heading: 'Mail og internet',
        rules: [
          'Vær forsigtig med links og vedhæftede filer. Åbn dem kun, når du ved, hvem de kommer fra, og hvorfor.',
          'Se på modtageren en gang til, før du sender.',
          `Arbejdsmailen er til arbejdet. Brug den kun lidt til private ting, og kun når det er aftalt med ${person}.`,
          'Vær omhyggelig på internettet, så du ikke havner på skadelige sider.',
          `Hører du om virus eller falske mails i omløb, så sig det til ${person}, så de andre kan blive advaret.`,
          'Hjælp med at holde vores it sikker: sig til, når noget virker forkert.',
        ],
      },
    ],
  },

  places: {
    heading: 'Her ligger oplysningerne',
    intro: 'Gem personoplysninger disse steder og ikke andre:',
    table: 'Steder, hvor der ligger personoplysninger',
    columns: ['Sted', 'Hvad der ligger der', 'Sådan er det beskyttet'],
    notInUse: 'Bruges ikke mere, så læg ikke nyt her',
  },

  measures: {
    heading: 'Vores sikkerhed, og din del af den',
    table: 'Sikkerhed og din del',
    columns: ['Det gør virksomheden', 'Det gør du'],
    also: 'Virksomheden gør også dette:',
    /** What a measure asks of the one who works with it, by the measure's id. */
    yourPart: {
      'm-rettigheder': 'Sig til, hvis du kan se mere, end du har brug for.',
      'm-tavshed': 'Skriv under på tavshedserklæringen.',
      'm-instruks': 'Læs instruksen, og kvittér for den.',
      'm-awareness': 'Deltag i undervisningen.',
      'm-indrapport': 'Meld hændelser med det samme.',
      'm-hjemmearbejde': 'Følg reglerne, også når du arbejder hjemme og på farten.',
      'm-laasedoer': 'Lås, når du er den sidste, der går.',
      'm-noegler': 'Kvittér for nøgler og kort, og lån dem ikke ud.',
      'm-alarm': 'Brug din egen kode, og giv den ikke videre.',
      'm-gaester': 'Følg dine gæster ind og ud.',
      'm-ryddeligt': 'Lås selv skærmen, når du går. Vent ikke på, at den låser.',
      'm-arkivskab': 'Læg papir tilbage i skabet, og lås det.',
      'm-makulering': 'Makulér papir med personoplysninger.',
      'm-bortskaffelse': 'Smid ikke udstyr ud. Aflever det, så det kan blive slettet.',
      'm-udstyrude': 'Lad ikke udstyr ligge synligt i bilen.',
      'm-mfa': 'Godkend kun et login, som du selv er i gang med.',
      'm-adgangskoder': 'Brug ikke den samme adgangskode to steder.',
      'm-personlige': 'Log på som dig selv, og log af igen.',
      'm-diskkryptering': 'Lad krypteringen være slået til.',
      'm-transportkryptering': 'Send følsomme og fortrolige oplysninger krypteret.',
      'm-opdatering': 'Lad opdateringer køre færdig.',
      'm-antivirus': 'Slå ikke virusbeskyttelsen fra, og sig det, hvis den melder noget.',
      'm-firewall': 'Slå ikke firewallen fra.',
      'm-backup': 'Gem dér, hvor der bliver taget backup.',
      'm-mobilkode': 'Hav kode på telefonen, og sig til, hvis den bliver væk.',
      'm-usb': 'Brug kun de USB-enheder, virksomheden har udleveret.',
      'm-fjernadgang': 'Brug kun den fjernadgang, virksomheden har sat op.',
      'm-slettefrister': 'Gem ikke egne kopier af det, der skal slettes.',
      'm-minimering': 'Spørg kun om det nødvendige, og skriv ikke CPR-numre i fritekst.',
      'm-onoffboarding': 'Aflever udstyr, nøgler og kort, når du holder op.',
    },
  },

  special: {
    heading: 'Oplysninger, der kræver ekstra omtanke',
    table: 'Oplysninger, der kræver ekstra omtanke',
    columns: ['Hvad', 'Sådan gør du', 'Regel'],
    houseRule: 'Virksomhedens egen regel',
    rows: (person: string) => ({
      cpr: [
        'CPR-numre',
        'Brug kun et CPR-nummer, når loven kræver det, eller personen har sagt ja. Offentliggør det aldrig, og send det ikke i en almindelig mail.',
      ],
      special: [
        'Helbred, fagforening og andet følsomt',
        'Kun de få, der skal bruge dem i deres arbejde, må se dem. Send dem kun krypteret.',
      ],
      criminal: [
        'Lovovertrædelser',
        `Giv dem ikke videre. Tal kun om dem med ${person}, som afgør, om loven tillader det.`,
      ],
      keys: [
        'Koder, nøgler og svar ved alarm',
        'Hold dem adskilt fra navn og adresse. Giv dem kun til den, der står i aftalen, og vær sikker på, hvem det er.',
      ],
      video: [
        'Billeder fra kameraer',
        `Vis dem ikke frem, og giv dem ikke videre. Spørger nogen, også politiet, så hent ${person}.`,
      ],
      reports: [
        'Indberetninger til whistleblowerordningen',
        'Kun de udpegede må læse dem, og de har tavshedspligt.',
      ],
    }),
  },

  requests: {
    heading: 'Når nogen spørger til deres egne oplysninger',
    text: (person: string) =>
      `Enhver kan bede om at se, få rettet eller få slettet det, vi har om dem. Det kræver ingen bestemte ord. Svar ikke selv, men giv det samme dag videre til ${person}.`,
    deadline: (months: number) =>
      `Vi har ${months === 1 ? 'en måned' : `${months} måneder`} til at svare i, og tiden løber fra den dag, vi fik spørgsmålet.`,
  },

  breach: {
    heading: 'Når noget går galt',
    intro:
      'Det er et brud på sikkerheden, når oplysninger går tabt, bliver ændret eller kommer til nogen, der ikke må have dem. Det er for eksempel:',
    examples: [
      'virus på en computer, eller et program, der opfører sig underligt',
      'oplysninger i forkerte hænder, fx en mail, et brev eller en regning til den forkerte',
      'nogen, der uden lov har haft adgang til et rum, en computer eller et program',
      'en telefon, en computer, en nøgle eller papirer, der er blevet væk',
    ],
    call: (person: string) =>
      `Kontakt ${person} med det samme. Gør det også, når du er i tvivl, og når det var dig selv, der kom til det.`,
    table: 'Kontakt, når noget går galt',
    columns: ['Kontaktperson', 'Telefon', 'E-mail'],
    hurry: (hours: number, article: string) =>
      `Det haster, fordi virksomheden som hovedregel skal melde et brud til Datatilsynet uden unødig forsinkelse og om muligt inden ${hours} timer, fra den ved det (${article}).`,
    keep: 'Slet ikke noget, og ret det ikke selv. Er det virus, så tag computeren af nettet, og lad den være tændt.',
  },

  leaving: {
    heading: 'Når du holder op hos os',
    text: 'Aflever udstyr, nøgler, kort og papirer, og slet det, du har liggende på egne enheder. Det, du har fået at vide om andre, skal du stadig tie med.',
  },

  receipt: {
    heading: 'Version og kvittering',
    inForce: 'Du skal følge den, fra du har fået den.',
    statement: (number: number) =>
      `Jeg har fået version ${number} af instruksen, har læst og forstået den og følger den.`,
  },
};

const en: typeof da = {
  title: 'Instruction on the safe handling of personal data',
  lead: (firm) =>
    `To you who work at ${firm}. The instruction says how you look after the information about people that you deal with in your work.`,

  why: {
    heading: 'Why we have an instruction',
    intro:
      'When we work for our customers, we get information about them. IT security is therefore a part of everybody’s work. The instruction has two aims:',
    aims: [
      'The customers must be able to trust that we look after their data.',
      'We must meet the duties the law lays on us.',
    ],
    law: (articles) =>
      `Under the General Data Protection Regulation you may only use personal data in the way the firm has said, unless the law requires something else (${articles}).`,
    meaning:
      'Personal data are everything that can be traced to a certain human being: a name, a number, a picture, an address or a message.',
  },

  roles: {
    heading: 'Who is responsible',
    controller: (firm) =>
      `${firm} decides what the data are used for. The firm is therefore the controller. That word fits only the firm, never a single person in it.`,
    person: (person) =>
      `The contact person for personal data is ${person}. Go to the contact person with questions, and when something goes wrong.`,
  },

  data: {
    heading: 'The customers’ data',
    intro: 'You may deal with these data about our customers:',
    people: (people) => `They are about ${people}.`,
    others: (people) => `You must look after data about ${people} just as well.`,
  },

  onBehalf: {
    heading: 'When we work for another firm',
    text: (activities) => `Here another firm is the controller, and we are its processor: ${activities}.`,
    only: (person) =>
      `Use the data only for what the other firm has asked of us. If somebody asks you for something else, ask ${person} first.`,
  },

  rules: {
    heading: 'What you do',
    intro: 'The firm has decided on these rules.',
    chosen: 'the programs the firm has chosen',
    groups: (person, places) => [
      {
        heading: 'Day by day',
        rules: [
          'Handle data about others responsibly.',
          'You yourself answer for the personal data you work with.',
          'Look only at what you need for the task.',
          'Put nothing from work on your private social media, pictures included.',
          'Tell data only to those who need them for their work. Be sure whom you are talking to.',
          `If you are in doubt, ask ${person} before you do anything.`,
        ],
      },
      {
        heading: 'Passwords and screen',
        rules: [
          'User name and passwords are strictly confidential. Tell them to nobody, neither colleagues nor outsiders.',
          `Follow the firm’s rules for passwords when you make a new one. You get them from ${person}.`,
          'Lock the computer when you leave it.',
        ],
      },
      {
        heading: 'Paper, rooms and visitors',
        rules: [
          'Internal information about customers must lie behind a lock or in an IT system that you open with your own password.',
          'When there are visitors, mind what lies about and what is on the screen.',
          'Avoid printing personal data. Rather pass them on digitally.',
        ],
      },
      {
        heading: 'Files and devices',
        rules: [
          `Save files in ${places}, so that they are part of the backup.`,
          'Use only the firm’s computers for personal data.',
          `Do not connect foreign devices before you have agreed it with ${person}.`,
          'Use only the firm’s own USB sticks, and only in the firm’s computers.',
          'Do not type personal data into a chatbot or another online program that the firm has not approved.',
        ],
      },
      {
        heading: 'E-mail and internet',
        rules: [
          'Take care with links and attachments. Open them only when you know whom they come from, and why.',
          'Look at the recipient once more before you send.',
          `The work e-mail is for work. Use it only a little for private matters, and only when it is agreed with ${person}.`,
          'Take care on the internet, so that you do not end up on harmful sites.',
          `If you hear of viruses or false e-mails going round, tell ${person}, so that the others can be warned.`,
          'Help keep our IT secure: speak up when something seems wrong.',
        ],
      },
    ],
  },

  places: {
    heading: 'Where the data are',
    intro: 'Keep personal data in these places and no others:',
    table: 'Places where personal data are kept',
    columns: ['Place', 'What is there', 'How it is guarded'],
    notInUse: 'No longer used, so put nothing new here',
  },

  measures: {
    heading: 'Our security, and your part in it',
    table: 'Security and your part',
    columns: ['What the firm does', 'What you do'],
    also: 'The firm also does this:',
    yourPart: {
      'm-rettigheder': 'Say so if you can see more than you need.',
      'm-tavshed': 'Sign the confidentiality statement.',
      'm-instruks': 'Read the instruction, and sign for it.',
      'm-awareness': 'Take part in the training.',
      'm-indrapport': 'Report incidents at once.',
      'm-hjemmearbejde': 'Follow the rules at home and on the road, too.',
      'm-laasedoer': 'Lock up when you are the last to leave.',
      'm-noegler': 'Sign for keys and cards, and do not lend them.',
      'm-alarm': 'Use your own code, and do not pass it on.',
      'm-gaester': 'See your visitors in and out.',
      'm-ryddeligt': 'Lock the screen yourself when you go. Do not wait for it to lock.',
      'm-arkivskab': 'Put paper back into the cabinet, and lock it.',
      'm-makulering': 'Shred paper with personal data.',
      'm-bortskaffelse': 'Throw no devices away. Hand them in, so that they can be wiped.',
      'm-udstyrude': 'Leave no devices in sight in the car.',
      'm-mfa': 'Approve only a login that you have begun yourself.',
      'm-adgangskoder': 'Do not use the same password in two places.',
      'm-personlige': 'Log in as yourself, and log out again.',
      'm-diskkryptering': 'Leave the encryption switched on.',
      'm-transportkryptering': 'Send sensitive and confidential data encrypted.',
      'm-opdatering': 'Let updates run to the end.',
      'm-antivirus': 'Do not switch the antivirus off, and say so if it reports something.',
      'm-firewall': 'Do not switch the firewall off.',
      'm-backup': 'Save where a backup is made.',
      'm-mobilkode': 'Have a code on your phone, and say so if it is lost.',
      'm-usb': 'Use only the USB devices that the firm has handed out.',
      'm-fjernadgang': 'Use only the remote access that the firm has set up.',
      'm-slettefrister': 'Keep no copies of your own of what is to be deleted.',
      'm-minimering': 'Ask only for what is needed, and write no CPR numbers in free text.',
      'm-onoffboarding': 'Hand in devices, keys and cards when you leave.',
    },
  },

  special: {
    heading: 'Data that need extra care',
    table: 'Data that need extra care',
    columns: ['What', 'What you do', 'Rule'],
    houseRule: 'The firm’s own rule',
    rows: (person) => ({
      cpr: [
        'CPR numbers',
        'Use a CPR number only when the law requires it, or the person has said yes. Never publish it, and do not send it in an ordinary e-mail.',
      ],
      special: [
        'Health, trade union and other sensitive data',
        'Only the few who need them for their work may see them. Send them only encrypted.',
      ],
      criminal: [
        'Criminal offences',
        `Do not pass them on. Speak of them only with ${person}, who decides whether the law allows it.`,
      ],
      keys: [
        'Codes, keys and answers to alarms',
        'Keep them apart from name and address. Give them only to the one who stands in the agreement, and be sure who it is.',
      ],
      video: [
        'Pictures from cameras',
        `Do not show them, and do not pass them on. If somebody asks, the police included, fetch ${person}.`,
      ],
      reports: [
        'Reports to the whistleblower channel',
        'Only those appointed may read them, and they are bound to secrecy.',
      ],
    }),
  },

  requests: {
    heading: 'When somebody asks about their own data',
    text: (person) =>
      `Everybody can ask to see, to have corrected or to have erased what we have about them. It takes no special words. Do not answer yourself, but pass it on to ${person} the same day.`,
    deadline: (months) =>
      `We have ${months === 1 ? 'one month' : `${months} months`} to answer, counted from the day we got the question.`,
  },

  breach: {
    heading: 'When something goes wrong',
    intro:
      'It is a breach of security when data are lost, are changed or come to somebody who may not have them. For example:',
    examples: [
      'a virus on a computer, or a program that behaves strangely',
      'data in the wrong hands, e.g. an e-mail, a letter or an invoice to the wrong person',
      'somebody who without permission has had access to a room, a computer or a program',
      'a phone, a computer, a key or papers that have gone missing',
    ],
    call: (person) =>
      `Contact ${person} at once. Do so also when you are in doubt, and when it was you yourself who did it.`,
    table: 'Contact when something goes wrong',
    columns: ['Contact person', 'Telephone', 'E-mail'],
    hurry: (hours, article) =>
      `It is urgent because the firm must as a rule notify a breach to the Danish Data Protection Agency without undue delay and, where possible, within ${hours} hours of knowing of it (${article}).`,
    keep: 'Delete nothing, and do not mend it yourself. If it is a virus, take the computer off the network and leave it switched on.',
  },

  leaving: {
    heading: 'When you leave us',
    text: 'Hand in devices, keys, cards and papers, and delete what you have on devices of your own. What you have learnt about others you must still keep to yourself.',
  },

  receipt: {
    heading: 'Version and receipt',
    inForce: 'You must follow it from the day you get it.',
    statement: (number) =>
      `I have received version ${number} of the instruction, have read and understood it, and follow it.`,
  },
};

/** All the instruction to employees says that is not a fact of the firm. */
export const text: Record<Language, typeof da> = { da, en };
export type InstructionWords = typeof da;
