import type { BreachCause, BreachKind, Harm, Risk } from '../../../../../shared/domain/breach/breach';
import type { GuidePage } from '../../../../../shared/domain/breach/guide';
import type { Language } from '../../../../../shared/domain/language';

type Page = { question: string; help: string; why: string; law: string };
type Card = { title: string; text: string };

const pagesDa: Record<GuidePage, Page> = {
  what: {
    question: 'Hvad skete der?',
    help: 'Vælg det, der ligner mest. Du kan rette det senere.',
    why: 'Et brud er, når personoplysninger kommer i forkerte hænder, bliver ændret eller forsvinder. Også de små skal skrives ned.',
    law: 'Artikel 4, nr. 12, og artikel 33, stk. 5.',
  },
  when: {
    question: 'Hvornår opdagede I det?',
    help: 'Tidspunktet starter fristen. Fra nu af bliver bruddet gemt i mappen.',
    why: 'Fristen regnes fra det øjeblik, I fik kendskab til bruddet, time for time. Er du i tvivl, så skriv det tidligste.',
    law: 'Artikel 33, stk. 1.',
  },
  who: {
    question: 'Hvis oplysninger, og hvor mange?',
    help: 'Et skøn er nok. Skriv ikke navne.',
    why: 'Datatilsynet spørger, hvem det handler om, og cirka hvor mange. Du kan anmelde uden tallet og sende det bagefter.',
    law: 'Artikel 33, stk. 3, litra a.',
  },
  data: {
    question: 'Hvilke oplysninger?',
    help: 'Vælg, hvad I brugte dem til, så henter vi oplysningerne fra fortegnelsen.',
    why: 'CPR-numre og følsomme oplysninger kan gøre mere skade. Var alt krypteret, og er koden ikke sluppet ud, kan andre ikke læse det, og så er faren mindre.',
    law: 'Artikel 33, stk. 3, litra a, og artikel 34, stk. 3, litra a.',
  },
  stop: {
    question: 'Hvad har I gjort for at stoppe det?',
    help: 'Skriv også det, I planlægger.',
    why: 'Det vigtigste er, at skaden stopper. Det, I har gjort, skal stå i anmeldelsen og i brevet til dem, det handler om.',
    law: 'Artikel 33, stk. 3, litra d.',
  },
  risk: {
    question: 'Hvad kan det betyde for dem?',
    help: 'Svar på fire spørgsmål. Vi foreslår, du afgør og skriver hvorfor.',
    why: 'Er der en risiko for dem, det handler om, skal bruddet anmeldes. Er risikoen høj, skal de selv have besked.',
    law: 'Artikel 33, stk. 1, og artikel 34, stk. 1.',
  },
};

const pagesEn: Record<GuidePage, Page> = {
  what: {
    question: 'What happened?',
    help: 'Choose what comes nearest. You can correct it later.',
    why: 'A breach is when personal data come into wrong hands, are changed or disappear. The small ones are written down too.',
    law: 'Article 4(12) and Article 33(5).',
  },
  when: {
    question: 'When did you discover it?',
    help: 'The time starts the deadline. From now on the breach is kept in the binder.',
    why: 'The deadline is counted from the moment you became aware of the breach, hour by hour. If in doubt, write the earliest.',
    law: 'Article 33(1).',
  },
  who: {
    question: 'Whose data, and how many?',
    help: 'An estimate will do. Do not write names.',
    why: 'The authority asks whom it is about, and about how many. You can notify without the number and send it afterwards.',
    law: 'Article 33(3)(a).',
  },
  data: {
    question: 'Which data?',
    help: 'Choose what you used them for, and we fetch the data from the record.',
    why: 'CPR numbers and sensitive data can do more harm. If all was encrypted, and the code has not got out, others cannot read it, and the danger is smaller.',
    law: 'Article 33(3)(a) and Article 34(3)(a).',
  },
  stop: {
    question: 'What have you done to stop it?',
    help: 'Write what you plan, too.',
    why: 'What matters most is that the harm stops. What you have done stands in the notification and in the letter to the people.',
    law: 'Article 33(3)(d).',
  },
  risk: {
    question: 'What may it mean for them?',
    help: 'Answer four questions. We propose, you decide and write why.',
    why: 'If there is a risk for those it is about, the breach must be notified. If the risk is high, they must be told themselves.',
    law: 'Article 33(1) and Article 34(1).',
  },
};

const causesDa: Record<BreachCause, Card> = {
  wrongRecipient: { title: 'Sendt til en forkert', text: 'En mail, et brev eller en fil' },
  lostDevice: { title: 'Udstyr er tabt eller stjålet', text: 'Telefon, computer, USB-nøgle eller papirer' },
  phishing: { title: 'Nogen har narret sig til et login', text: 'En falsk mail, besked eller side' },
  ransomware: {
    title: 'Filerne er låst, og nogen vil have penge',
    text: 'Virus på en computer eller en server',
  },
  unauthorisedAccess: {
    title: 'Nogen har set noget, de ikke måtte',
    text: 'En ansat, en tidligere ansat eller en fremmed',
  },
  published: { title: 'Noget ligger frit fremme', text: 'På nettet, i en mappe eller på papir' },
  systemError: { title: 'Et program har fejlet', text: 'Oplysninger er vist, ændret eller væk' },
  humanError: {
    title: 'Noget er slettet eller rettet ved en fejl',
    text: 'Og kan ikke hentes igen med det samme',
  },
  atProcessor: {
    title: 'Det er sket hos en leverandør',
    text: 'Et firma eller et program, der har jeres oplysninger',
  },
  other: { title: 'Noget andet', text: 'Fortæl det med jeres egne ord' },
};

const causesEn: Record<BreachCause, Card> = {
  wrongRecipient: { title: 'Sent to the wrong person', text: 'An e-mail, a letter or a file' },
  lostDevice: { title: 'Equipment is lost or stolen', text: 'Telephone, computer, USB stick or papers' },
  phishing: { title: 'Somebody tricked their way to a login', text: 'A false e-mail, message or page' },
  ransomware: {
    title: 'The files are locked, and somebody wants money',
    text: 'A virus on a computer or a server',
  },
  unauthorisedAccess: {
    title: 'Somebody saw what they must not',
    text: 'An employee, a former one or a stranger',
  },
  published: { title: 'Something lies open to all', text: 'On the net, in a folder or on paper' },
  systemError: { title: 'A program has failed', text: 'Data were shown, changed or lost' },
  humanError: {
    title: 'Something was deleted or changed by mistake',
    text: 'And cannot be fetched back at once',
  },
  atProcessor: { title: 'It happened at a supplier', text: 'A firm or a program that has your data' },
  other: { title: 'Something else', text: 'Tell it in your own words' },
};

const kindsDa: Record<BreachKind, string> = {
  confidentiality: 'Nogen kan have set oplysningerne',
  integrity: 'Oplysningerne er ændret eller forkerte',
  availability: 'Oplysningerne er væk eller kan ikke bruges',
};

const kindsEn: Record<BreachKind, string> = {
  confidentiality: 'Somebody may have seen the data',
  integrity: 'The data were changed or are wrong',
  availability: 'The data are gone or cannot be used',
};

const harmsDa: Record<Harm, { question: string; hint: string }> = {
  physical: {
    question: 'Kan nogen komme til skade?',
    hint: 'Fx indbrud med nøgler og koder, trusler, chikane eller forkert behandling',
  },
  economic: {
    question: 'Kan nogen miste penge eller ting?',
    hint: 'Fx svindel, misbrug af kort, tyveri eller et tab i arbejdet',
  },
  reputation: {
    question: 'Kan det skade nogens navn, identitet eller ret?',
    hint: 'Fx skadet omdømme, identitetstyveri, diskrimination eller ubehag',
  },
  control: {
    question: 'Kan fortrolige oplysninger slippe ud, så de ikke længere bestemmer over dem?',
    hint: 'Fx oplysninger, der er lovet holdt hemmelige, eller som de ikke kan få tilbage',
  },
};

const harmsEn: Record<Harm, { question: string; hint: string }> = {
  physical: {
    question: 'Can anybody be hurt?',
    hint: 'For example burglary with keys and codes, threats, harassment or wrong treatment',
  },
  economic: {
    question: 'Can anybody lose money or things?',
    hint: 'For example fraud, misuse of cards, theft or a loss at work',
  },
  reputation: {
    question: 'Can it harm anybody’s name, identity or rights?',
    hint: 'For example reputation, identity theft, discrimination or distress',
  },
  control: {
    question: 'Can confidential data get out, so that they no longer decide over them?',
    hint: 'For example data that were promised secrecy, or that they cannot get back',
  },
};

const risksDa: Record<Risk, Card> = {
  none: { title: 'Ingen risiko', text: 'Bruddet står kun her i registret, med jeres begrundelse' },
  risk: { title: 'Risiko', text: 'Bruddet skal anmeldes til Datatilsynet' },
  high: { title: 'Høj risiko', text: 'Bruddet skal anmeldes, og de berørte skal have besked' },
};

const risksEn: Record<Risk, Card> = {
  none: { title: 'No risk', text: 'The breach only stands here in the register, with your reasoning' },
  risk: { title: 'Risk', text: 'The breach must be notified to the authority' },
  high: { title: 'High risk', text: 'The breach must be notified, and the people told' },
};

const da = {
  appName: 'Registrér et brud',
  skipToContent: 'Gå til indholdet',
  progress: 'Hvor langt du er nået',
  place: (page: number, of: number) => `Side ${page} af ${of}`,
  leave: 'Luk, og fortsæt senere',
  leaveUnsaved: 'Luk',
  back: 'Tilbage',
  next: 'Fortsæt',
  finish: 'Gem vurderingen',
  saved: 'Gemt i mappen',
  errorsTitle: 'Det mangler, før du kan gå videre',
  whyTitle: 'Hvorfor spørger vi?',
  gone: 'Bruddet er ikke i mappen længere.',
  pages: pagesDa,
  causes: causesDa,
  kinds: { label: 'Hvad er der sket med oplysningerne?', options: kindsDa },
  name: {
    label: 'Kort navn til registret',
    hint: 'Fx “Stjålet servicebil med arbejdstelefon”. Skriv ikke navne på de berørte.',
  },
  description: {
    label: 'Fortæl, hvad der skete',
    hint: 'Det kommer i anmeldelsen. Skriv ikke navne på de berørte.',
  },
  system: { label: 'System eller sted (valgfrit)' },
  role: {
    label: 'Hvis oplysninger er det?',
    options: {
      controller: 'Vores egne: kunder, ansatte og andre',
      processor: 'En kundes, som vi behandler dem for',
    },
  },
  client: { label: 'Hvilken kunde?', none: 'Vælg kunden' },
  processor: { label: 'Hvilken leverandør? (valgfrit)', none: 'Ikke valgt' },
  discovered: {
    date: 'Dato',
    time: 'Klokkeslæt',
    timeHint: 'Fx 8.30',
    dateHint: 'Fx 23.11.2026',
    by: 'Hvem opdagede det? (valgfrit)',
  },
  deadline: (when: string) => `Fristen er ${when}.`,
  deadlineClient: 'Kunden skal have besked uden unødig forsinkelse.',
  alreadyLate: (when: string) =>
    `Fristen var ${when} og er allerede overskredet. Fortsæt, anmeld nu, og skriv hvorfor det er sent.`,
  wrongClock: (year: number) => `Pc'ens ur står til ${year}. Ret det, før du registrerer et brud.`,
  happened: {
    label: 'Hvornår skete det?',
    range: 'Vi ved det, eller omtrent',
    unknown: 'Vi ved det ikke',
    from: 'Fra, dato',
    fromTime: 'Fra, klokkeslæt',
    to: 'Til, dato (valgfrit)',
    toTime: 'Til, klokkeslæt',
  },
  people: { label: 'Hvem handler det om?' },
  peopleCount: 'Antal personer, cirka (valgfrit)',
  recordCount: 'Antal registreringer, cirka (valgfrit)',
  abroad: 'Er der personer i andre EU/EØS-lande?',
  answers: { yes: 'Ja', no: 'Nej', unknown: 'Ved ikke endnu' },
  activities: { label: 'Hvad blev oplysningerne brugt til?', hint: 'Fra jeres fortegnelse' },
  dataCategories: { label: 'Hvilke oplysninger?' },
  guarded: {
    label: 'Er der CPR-numre, følsomme oplysninger eller noget om strafbare forhold?',
    options: { cpr: 'CPR-numre', special: 'Følsomme, fx helbred', criminal: 'Strafbare forhold' },
  },
  encrypted: {
    label: 'Var oplysningerne krypteret?',
    hint: 'Så ingen kan læse dem uden en kode, som ikke er sluppet ud',
  },
  stopped: 'Er bruddet stoppet?',
  whyNotStopped: {
    label: 'Hvorfor kan det ikke stoppes? (valgfrit)',
    hint: 'Fx modtageren svarer ikke. Grunden skal stå her, før sagen kan lukkes.',
  },
  measuresTaken: {
    label: 'Det har vi gjort',
    hint: 'Fx telefonen er spærret, koden er skiftet, modtageren har slettet mailen',
  },
  measuresPlanned: { label: 'Det vil vi gøre (valgfrit)' },
  mitigation: { label: 'Det mindsker skaden for dem, det handler om (valgfrit)' },
  measuresBefore: {
    label: 'Sådan var oplysningerne beskyttet før (valgfrit)',
    hint: 'Hentet fra mappen. Ret det til det, der gjaldt her.',
  },
  consequences: { label: 'Hvad er der sket indtil nu?', hint: 'Fx “intet kendt misbrug”' },
  harms: harmsDa,
  likelihood: 'Hvor sandsynligt er det?',
  likely: 'Sandsynlige konsekvenser',
  proposal: {
    waiting: 'Når du har svaret, foreslår vi en vurdering her.',
    is: (risk: string) => `Vores forslag ud fra dine svar: ${risk}.`,
    guarded: 'Der er CPR-numre, følsomme eller strafbare oplysninger med, så vi foreslår mindst “risiko”.',
    encrypted:
      'Oplysningerne var krypteret, og kun fortroligheden er berørt, så vi foreslår “risiko” i stedet for “høj risiko”. Det holder kun, hvis koden er sikker. Skriv i begrundelsen, hvordan I ved det. Er koden også sluppet ud, så svar nej til krypteret.',
    below: 'Du vælger lavere end forslaget. Så skal begrundelsen kunne bære det.',
    toClient:
      'Det er kunden, der afgør, om bruddet skal anmeldes. Vurderingen her er jeres hjælp til kunden.',
    ours: 'Forslaget er vores egen tabel over alvor og sandsynlighed. Loven har ingen.',
  },
  risk: { label: 'Din vurdering', options: risksDa },
  riskReason: {
    label: 'Hvorfor kommer du frem til det?',
    hint: 'Også når bruddet ikke anmeldes. Det er jeres bevis.',
  },
  errors: {
    fallback: 'Det her felt kan ikke gemmes, som det er',
    tooLong: 'Teksten er for lang. Kort den af, eller del den over flere felter',
    words: {
      name: 'Skriv et kort navn',
      peopleCount: 'Skriv et helt tal, fx 140',
      recordCount: 'Skriv et helt tal, fx 300',
    } as Record<string, string>,
    cause: 'Vælg, hvad der skete',
    client: 'Vælg, hvilken kunde det handler om',
    alreadyTold:
      'Der er allerede givet besked om bruddet. Fjern dato og klokkeslæt på siden om anmeldelsen, før du skifter',
    discovered: 'Skriv, hvilken dag I opdagede det',
    happened: 'Vælg, om I ved, hvornår det skete',
    range: 'Skriv, hvilken dag det skete, eller vælg, at I ikke ved det',
    risk: 'Vælg din vurdering',
    riskReason: 'Skriv, hvorfor du kommer frem til det',
    moment: {
      missing: { date: 'Skriv en dato, fx 23. november 2026', time: 'Skriv et klokkeslæt, fx 8.30' },
      noTime: { date: 'Skriv en dato, fx 23. november 2026', time: 'Skriv et klokkeslæt, fx 8.30' },
      noSuch: {
        date: 'Skriv en dato, fx 23. november 2026',
        time: 'Det klokkeslæt findes ikke den dag, for uret blev stillet frem. Skriv en time senere',
      },
    },
    times: {
      inFuture: 'Tidspunktet ligger ude i fremtiden',
      beforeEvent: 'Bruddet kan ikke være opdaget, før det skete. Ret en af tiderne',
      beforeStart: 'Sluttidspunktet ligger før starten',
      beforeDiscovery: 'Bruddet kan ikke være opdaget, efter der blev givet besked om det. Ret en af tiderne',
    },
  },
};

const en: typeof da = {
  appName: 'Register a breach',
  skipToContent: 'Go to the content',
  progress: 'How far you have come',
  place: (page, of) => `Page ${page} of ${of}`,
  leave: 'Close, and go on later',
  leaveUnsaved: 'Close',
  back: 'Back',
  next: 'Continue',
  finish: 'Save the assessment',
  saved: 'Saved in the binder',
  errorsTitle: 'What is missing before you can go on',
  whyTitle: 'Why do we ask?',
  gone: 'The breach is not in the binder any more.',
  pages: pagesEn,
  causes: causesEn,
  kinds: { label: 'What has happened to the data?', options: kindsEn },
  name: {
    label: 'Short name for the register',
    hint: 'For example “Stolen van with a work telephone”. Do not write names of the people concerned.',
  },
  description: {
    label: 'Tell what happened',
    hint: 'It goes into the notification. Do not write names of the people concerned.',
  },
  system: { label: 'System or place (optional)' },
  role: {
    label: 'Whose data are they?',
    options: {
      controller: 'Our own: customers, employees and others',
      processor: 'A client’s, for whom we process them',
    },
  },
  client: { label: 'Which client?', none: 'Choose the client' },
  processor: { label: 'Which supplier? (optional)', none: 'Not chosen' },
  discovered: {
    date: 'Date',
    time: 'Time',
    timeHint: 'For example 8:30',
    dateHint: 'For example 23/11/2026',
    by: 'Who discovered it? (optional)',
  },
  deadline: (when) => `The deadline is ${when}.`,
  deadlineClient: 'The client must be told without undue delay.',
  alreadyLate: (when) =>
    `The deadline was ${when} and has already passed. Go on, notify now, and write why it is late.`,
  wrongClock: (year) => `The PC’s clock stands at ${year}. Put it right before you register a breach.`,
  happened: {
    label: 'When did it happen?',
    range: 'We know, or about',
    unknown: 'We do not know',
    from: 'From, date',
    fromTime: 'From, time',
    to: 'Until, date (optional)',
    toTime: 'Until, time',
  },
  people: { label: 'Whom is it about?' },
  peopleCount: 'Number of people, about (optional)',
  recordCount: 'Number of records, about (optional)',
  abroad: 'Are there people in other EU/EEA countries?',
  answers: { yes: 'Yes', no: 'No', unknown: 'Not known yet' },
  activities: { label: 'What were the data used for?', hint: 'From your record' },
  dataCategories: { label: 'Which data?' },
  guarded: {
    label: 'Are there CPR numbers, sensitive data or anything on criminal offences?',
    options: { cpr: 'CPR numbers', special: 'Sensitive, such as health', criminal: 'Criminal offences' },
  },
  encrypted: {
    label: 'Were the data encrypted?',
    hint: 'So that nobody can read them without a code that has not got out',
  },
  stopped: 'Has the breach stopped?',
  whyNotStopped: {
    label: 'Why can it not be stopped? (optional)',
    hint: 'For example the recipient does not answer. The reason must stand here before the case can be closed.',
  },
  measuresTaken: {
    label: 'What we have done',
    hint: 'For example the telephone is blocked, the password changed, the recipient has deleted the e-mail',
  },
  measuresPlanned: { label: 'What we will do (optional)' },
  mitigation: { label: 'What lessens the harm for those it is about (optional)' },
  measuresBefore: {
    label: 'How the data were guarded before (optional)',
    hint: 'Fetched from the binder. Correct it to what held here.',
  },
  consequences: { label: 'What has happened so far?', hint: 'For example “no known misuse”' },
  harms: harmsEn,
  likelihood: 'How likely is it?',
  likely: 'Likely consequences',
  proposal: {
    waiting: 'When you have answered, we propose an assessment here.',
    is: (risk) => `Our proposal from your answers: ${risk}.`,
    guarded: 'There are CPR numbers, sensitive or criminal data in it, so we propose at least “risk”.',
    encrypted:
      'The data were encrypted, and only confidentiality is touched, so we propose “risk” instead of “high risk”. That holds only if the code is safe. Write in the reasoning how you know. If the code got out too, answer no to encrypted.',
    below: 'You choose lower than the proposal. Then the reasoning has to carry it.',
    toClient:
      'It is the client who decides whether the breach is notified. The assessment here is your help to the client.',
    ours: 'The proposal is our own table of severity and likelihood. The law has none.',
  },
  risk: { label: 'Your assessment', options: risksEn },
  riskReason: {
    label: 'Why do you come to that?',
    hint: 'Also when the breach is not notified. It is your proof.',
  },
  errors: {
    fallback: 'This field cannot be saved as it is',
    tooLong: 'The text is too long. Shorten it, or divide it over several fields',
    words: {
      name: 'Write a short name',
      peopleCount: 'Write a whole number, such as 140',
      recordCount: 'Write a whole number, such as 300',
    },
    cause: 'Choose what happened',
    client: 'Choose which client it is about',
    alreadyTold:
      'Somebody has already been told of the breach. Take out date and time on the page of the notification before you change',
    discovered: 'Write on which day you discovered it',
    happened: 'Choose whether you know when it happened',
    range: 'Write on which day it happened, or choose that you do not know',
    risk: 'Choose your assessment',
    riskReason: 'Write why you come to that',
    moment: {
      missing: { date: 'Write a date, such as 23 November 2026', time: 'Write a time, such as 8:30' },
      noTime: { date: 'Write a date, such as 23 November 2026', time: 'Write a time, such as 8:30' },
      noSuch: {
        date: 'Write a date, such as 23 November 2026',
        time: 'That time does not exist on the day, for the clock was put forward. Write an hour later',
      },
    },
    times: {
      inFuture: 'The time lies in the future',
      beforeEvent: 'The breach cannot have been discovered before it happened. Correct one of the times',
      beforeStart: 'The end lies before the start',
      beforeDiscovery:
        'The breach cannot have been discovered after somebody was told of it. Correct one of the times',
    },
  },
};

export const text = { da, en } satisfies Record<Language, typeof da>;
