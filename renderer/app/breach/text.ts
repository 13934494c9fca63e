import type { Language } from '../../../shared/domain/language';

const da = {
  units: { hours: 't', minutes: 'min' },
  label: {
    authority: 'Frist til Datatilsynet',
    client: 'Besked til jeres kunde',
    told: 'Kunden har fået besked',
    notified: 'Anmeldt til Datatilsynet',
    notNeeded: 'Skal ikke anmeldes',
  },
  left: (deadline: string) => `tilbage, til ${deadline}`,
  gone: (hours: number) => `Gået af de ${hours} timer`,
  discovered: (time: string) => `Opdaget ${time}`,
  hours: (hours: number) => `${hours} timer`,
  runsAlways:
    'Fristen løber også om natten og i weekenden. Mangler du svar på noget, så anmeld alligevel og send resten bagefter.',
  late: 'Den er anmeldt efter fristen. Grunden til forsinkelsen skal stå i registret.',
  inTime: 'Inden for fristen.',
  toClient: (hours: number) =>
    `Som databehandler har I ingen ${hours} timer. Kunden skal have besked uden unødig forsinkelse, og anmelder selv.`,
  notNeeded: 'Begrundelsen er jeres bevis. Ændrer billedet sig, så vurdér risikoen igen.',
  noTime: 'Skriv dato og klokkeslæt',
  marks: {
    24: 'Der er 24 timer til fristen hos Datatilsynet.',
    6: 'Der er 6 timer til fristen hos Datatilsynet.',
    1: 'Der er 1 time til fristen hos Datatilsynet.',
    passed: 'Fristen hos Datatilsynet er overskredet.',
  },
  open: 'Åbn sagen',
  steps: 'Det, der skal gøres',
  discoveredBy: (name: string) => `opdaget af ${name}`,
  state: { todo: 'Ikke begyndt', notNeeded: 'Ikke nødvendigt' },
  go: {
    stop: 'Skriv, hvad I gør',
    assess: 'Vurdér',
    notify: 'Se teksten',
    tell: 'Se brevet',
    close: 'Luk sagen',
  },
  text: {
    stopTodo: 'Hvad gør I for at stoppe det?',
    assessTodo: 'Fire spørgsmål om, hvad det kan betyde for dem, det handler om',
    risk: {
      none: 'Ingen risiko, så bruddet skal kun stå her i registret',
      risk: 'Der er en risiko, så bruddet skal anmeldes',
      high: 'Risikoen er høj, så bruddet skal anmeldes, og de berørte skal have besked',
    },
    notify: 'Vi har samlet dine svar, så du kan skrive dem ind på Virk',
    notifyClient: 'Vi har samlet dine svar i en besked til kunden',
    notNotified: 'Ingen risiko, begrundelse gemt',
    tell: 'Kun ved høj risiko. Udkast til brev er klar',
    tellByClient: 'Det er kunden, der afgør og gør det',
    close: 'Hvad ændrer I, så det ikke sker igen?',
  },
};

const en: typeof da = {
  units: { hours: 'h', minutes: 'min' },
  label: {
    authority: 'Deadline at the authority',
    client: 'Telling your client',
    told: 'The client has been told',
    notified: 'Notified to the authority',
    notNeeded: 'Need not be notified',
  },
  left: (deadline) => `left, until ${deadline}`,
  gone: (hours) => `Gone of the ${hours} hours`,
  discovered: (time) => `Discovered ${time}`,
  hours: (hours) => `${hours} hours`,
  runsAlways:
    'The deadline also runs at night and at weekends. If you lack an answer, notify all the same and send the rest afterwards.',
  late: 'It was notified after the deadline. The reason for the delay must stand in the register.',
  inTime: 'Within the deadline.',
  toClient: (hours) =>
    `As a processor you have no ${hours} hours. The client must be told without undue delay, and notifies itself.`,
  notNeeded: 'The reasoning is your proof. If the picture changes, assess the risk again.',
  noTime: 'Write date and time',
  marks: {
    24: '24 hours are left until the deadline at the authority.',
    6: '6 hours are left until the deadline at the authority.',
    1: '1 hour is left until the deadline at the authority.',
    passed: 'The deadline at the authority has passed.',
  },
  open: 'Open the case',
  steps: 'What is to be done',
  discoveredBy: (name) => `discovered by ${name}`,
  state: { todo: 'Not begun', notNeeded: 'Not needed' },
  go: {
    stop: 'Write what you do',
    assess: 'Assess',
    notify: 'See the text',
    tell: 'See the letter',
    close: 'Close the case',
  },
  text: {
    stopTodo: 'What do you do to stop it?',
    assessTodo: 'Four questions on what it may mean for those it is about',
    risk: {
      none: 'No risk, so the breach only has to stand here in the register',
      risk: 'There is a risk, so the breach must be notified',
      high: 'The risk is high, so the breach must be notified and the people told',
    },
    notify: 'We have gathered your answers, so that you can enter them at Virk',
    notifyClient: 'We have gathered your answers in a notice to the client',
    notNotified: 'No risk, reasoning kept',
    tell: 'Only when the risk is high. A draft letter is ready',
    tellByClient: 'It is the client who decides and does it',
    close: 'What do you change, so that it does not happen again?',
  },
};

export const text = { da, en } satisfies Record<Language, typeof da>;
