import type { Language } from '../../../shared/domain/language';
import { plural } from '../../../shared/text/format';
import { type PassphraseWords, text as passphrase } from '../../app/passphrase/text';

export type ProblemWords = { title: string; happened: string; safe: string; next: string };

type Words = {
  appName: string;
  /** The app's name with the place where it may be broken on the narrow spine. */
  appNameOnSpine: string;
  skipToContent: string;
  /** The dividers the binder has so far; the later ones take their places behind it. */
  spine: { subtitle: string; dividers: readonly string[] };
  foot: string;
  back: string;
  welcome: { title: string; lead: string; points: readonly string[]; create: string; restore: string };
  passphrase: PassphraseWords & {
    section: string;
    title: string;
    help: string;
    note: string;
    create: string;
    why: { title: string; text: string };
  };
  unlock: {
    title: string;
    nextReview: (date: string) => string;
    label: string;
    hint: string;
    unlock: string;
    forgotten: string;
    missing: string;
    wait: (seconds: number) => string;
    mayTryAgain: string;
    withPc: string;
    haveCopy: string;
    restore: string;
    restored: (when: string) => string;
  };
  recover: {
    section: string;
    title: string;
    help: string;
    taken: string;
    legend: string;
    group: (group: number) => string;
    keyHint: string;
    next: string;
    groupWrong: (group: number) => string;
    groupsMissing: (groups: string) => string;
    keyUnclear: string;
    errorsTitle: string;
    neither: { title: string; text: string; restore: string };
    newTitle: string;
    newHelp: string;
    finish: string;
  };
  /** The store cannot be read, but a copy can. */
  offer: {
    title: (date: string) => string;
    happened: string;
    missingTitle: string;
    missing: (saves: number | null, when: string) => string;
    take: string;
    other: string;
  };
  inUse: {
    title: string;
    lead: string;
    reading: string;
    passphrase: string;
    tryAgain: string;
    read: string;
  };
  problem: {
    restore: string;
    safeTitle: string;
    nextTitle: string;
    tryAgain: string;
    newer: ProblemWords;
    damaged: ProblemWords;
    missing: ProblemWords;
    unreadable: ProblemWords;
    other: ProblemWords;
    version: (version: string) => string;
  };
};

export const text = {
  da: {
    appName: 'Persondatamappen',
    appNameOnSpine: 'Persondata\u00admappen',
    skipToContent: 'Gå til indholdet',
    spine: {
      subtitle: 'Persondata',
      dividers: ['Dokumenter'],
    },
    foot: 'Alt ligger krypteret på denne pc. Ingen andre kan låse op for dig, heller ikke os.',
    back: 'Tilbage',
    welcome: {
      title: 'Velkommen',
      lead: 'Her samler I firmaets papirer om persondata, så de er til at finde, rette og skrive under på.',
      points: [
        'Svar på seks spørgsmål. Det tager cirka 10 minutter.',
        'Så skriver vi persondatapolitikken for kunder. Du retter, printer og skriver under.',
        'To gange om året går du mappen igennem og ser, om alt stadig passer.',
      ],
      create: 'Opret en ny mappe',
      restore: 'Gendan fra sikkerhedskopi',
    },
    passphrase: {
      ...passphrase.da,
      section: 'Sikkerhed',
      title: 'Vælg en adgangssætning',
      help: 'Mindst fem tilfældige ord er nemme at huske og svære at gætte.',
      note: 'Glemmer du den, kan kun gendannelsesarket låse op. Det printer du til sidst.',
      create: 'Opret mappen',
      why: {
        title: 'Hvorfor en hel sætning?',
        text: 'Adgangssætningen er nøglen til mappen. Alt bliver krypteret med den fra første bogstav, og den bliver ikke gemt nogen steder. Derfor kan ingen læse mappen, hvis pc’en bliver væk.',
      },
    },
    unlock: {
      title: 'Lås mappen op',
      nextReview: (date) => `Halvårskontrollen skal være lavet senest ${date}.`,
      label: 'Adgangssætning',
      hint: 'De ord, du valgte, da mappen blev oprettet.',
      unlock: 'Lås op',
      forgotten: 'Jeg har glemt den',
      missing: 'Skriv adgangssætningen',
      wait: (seconds) =>
        `Det var ikke den rigtige adgangssætning. Du kan prøve igen om ${plural(seconds, 'sekund', 'sekunder')}.`,
      mayTryAgain: 'Du kan prøve igen nu.',
      withPc: 'Åbn med pc’en',
      haveCopy: 'Har du en kopi, du hellere vil bruge?',
      restore: 'Gendan fra sikkerhedskopi',
      restored: (when) =>
        `Mappen er gendannet, som den blev gemt ${when}. Lås den op med den adgangssætning, der gjaldt dengang.`,
    },
    recover: {
      section: 'Glemt adgangssætning',
      title: 'Skriv nøglen fra gendannelsesarket',
      help: 'Find arket, som blev printet, da mappen blev oprettet. Nøglen står i otte grupper med fire tegn.',
      taken: 'Kopien er gendannet. Skriv nøglen en gang til, så vælger du en ny adgangssætning.',
      legend: 'Gendannelsesnøgle',
      group: (group) => `Gruppe ${group}`,
      keyHint: 'Store og små bogstaver er lige gode. Du kan også sætte hele nøglen ind på én gang.',
      next: 'Fortsæt',
      groupWrong: (group) => `Gruppe ${group} er skrevet forkert. Se efter på arket.`,
      groupsMissing: (groups) => `Skriv de fire tegn i gruppe ${groups}`,
      keyUnclear: 'Nøglen er skrevet forkert mere end ét sted. Se alle grupperne efter på arket.',
      errorsTitle: 'Nøglen er ikke skrevet rigtigt',
      neither: {
        title: 'Har du heller ikke arket?',
        text: 'Uden adgangssætning eller ark kan mappen ikke åbnes, heller ikke af os. Har du en sikkerhedskopi med et andet ark?',
        restore: 'Gendan den',
      },
      newTitle: 'Vælg en ny adgangssætning',
      newHelp:
        'Nøglen er skrevet rigtigt. Når du har valgt en ny adgangssætning, laver vi et nyt gendannelsesark. Det gamle ark kan så ikke længere låse op.',
      finish: 'Lås op',
    },
    offer: {
      title: (date) => `Mappen kan ikke læses. Kopien fra ${date} er i orden.`,
      happened:
        'Filen med mappen er beskadiget. Gendanner du kopien, bliver den beskadigede fil lagt til side og ikke slettet.',
      missingTitle: 'Mangler der noget i kopien?',
      missing: (saves, when) => {
        if (saves === 0) return `Nej. Kopien er, som mappen sidst blev gemt, ${when}.`;
        if (saves === null) return `Kopien er fra ${when}. Det, der er ændret senere, er ikke med.`;
        return saves === 1
          ? `Kopien er fra ${when}. Der er gemt én gang efter den, og det er ikke med.`
          : `Kopien er fra ${when}. Der er gemt ${saves}\u00a0gange efter den, og det er ikke med.`;
      },
      take: 'Gendan den',
      other: 'Vælg en anden kopi',
    },
    inUse: {
      title: 'Mappen er åben på en anden pc',
      lead: 'Luk den dér, og prøv igen. Er den pc gået ned, så vent to minutter, og prøv igen.',
      reading: 'Du kan også åbne den her kun til læsning. Så kan du se det hele, men intet kan ændres her.',
      passphrase: 'Adgangssætning',
      tryAgain: 'Prøv igen',
      read: 'Åbn kun til læsning',
    },
    problem: {
      restore: 'Gendan fra sikkerhedskopi',
      safeTitle: 'Er noget gået tabt?',
      nextTitle: 'Det kan du gøre',
      tryAgain: 'Prøv igen',
      newer: {
        title: 'Mappen er lavet med en nyere udgave',
        happened: 'Denne udgave af programmet kender ikke mappens format og har ikke rørt den.',
        safe: 'Nej. Alt ligger i mappen, som det blev gemt.',
        next: 'Opdater programmet for at åbne den.',
      },
      damaged: {
        title: 'Mappen kan ikke læses',
        happened:
          'Filen med mappen er beskadiget. Det kan ske, hvis disken har en fejl, eller pc’en mistede strømmen.',
        safe: 'Det ved vi ikke endnu. Programmet har ikke ændret filen og skriver ikke oven i den.',
        next: 'Lad filen ligge, som den er, og gendan mappen fra en sikkerhedskopi. Ligger den på en USB-nøgle eller en anden pc, kan du vælge filen.',
      },
      missing: {
        title: 'Mappen er væk fra sin plads',
        happened: 'Der har været en mappe på denne pc, men filen er ikke, hvor den plejer at være.',
        safe: 'Det kommer an på, hvor filen er. Programmet har ikke slettet den og opretter ikke en ny oven i den.',
        next: 'Er filen flyttet, så flyt den tilbage. Ligger den på et drev, der ikke er sat til, så sæt det til. Prøv så igen, eller gendan fra en sikkerhedskopi.',
      },
      unreadable: {
        title: 'Programmet kan ikke komme til mappen',
        happened: 'Filen er der, men pc’en lader ikke programmet læse den lige nu.',
        safe: 'Nej. Filen er ikke ændret.',
        next: 'Luk andre programmer, der kan have fat i filen, fx backup eller antivirus, og prøv igen. Hjælper det ikke, så genstart pc’en.',
      },
      other: {
        title: 'Mappen kan ikke åbnes',
        happened: '',
        safe: 'Programmet har ikke ændret noget.',
        next: 'Prøv igen. Hjælper det ikke, så genstart pc’en.',
      },
      version: (version) => `Du bruger udgave ${version}.`,
    },
  },
  en: {
    appName: 'Persondatamappen',
    appNameOnSpine: 'Persondata\u00admappen',
    skipToContent: 'Skip to the content',
    spine: {
      subtitle: 'Personal data',
      dividers: ['Documents'],
    },
    foot: 'Everything is encrypted on this computer. Nobody else can unlock it for you, not even us.',
    back: 'Back',
    welcome: {
      title: 'Welcome',
      lead: 'Keep your firm’s data-protection papers in one place, easy to find, correct and sign.',
      points: [
        'Answer six questions. It takes about 10 minutes.',
        'We then write the personal data policy for customers. You correct it, print it and sign it.',
        'Twice a year you go through the binder and see whether it all still fits.',
      ],
      create: 'Make a new binder',
      restore: 'Restore from backup',
    },
    passphrase: {
      ...passphrase.en,
      section: 'Security',
      title: 'Choose a passphrase',
      help: 'Five random words or more are easy to remember and hard to guess.',
      note: 'If you forget it, only the recovery sheet can unlock the binder. You print it at the end.',
      create: 'Make the binder',
      why: {
        title: 'Why a whole phrase?',
        text: 'The passphrase is the key to the binder. Everything is encrypted with it from the first letter, and it is stored nowhere. So nobody can read the binder if the computer is lost.',
      },
    },
    unlock: {
      title: 'Unlock the binder',
      nextReview: (date) => `The half-yearly review must be done by ${date}.`,
      label: 'Passphrase',
      hint: 'The words you chose when the binder was made.',
      unlock: 'Unlock',
      forgotten: 'I have forgotten it',
      missing: 'Type the passphrase',
      wait: (seconds) =>
        `That was not the right passphrase. You can try again in ${plural(seconds, 'second', 'seconds')}.`,
      mayTryAgain: 'You can try again now.',
      withPc: 'Open with the PC',
      haveCopy: 'Do you have a copy you would rather use?',
      restore: 'Restore from backup',
      restored: (when) =>
        `The binder is restored as it was saved ${when}. Unlock it with the passphrase of that time.`,
    },
    recover: {
      section: 'Forgotten passphrase',
      title: 'Type the key from the recovery sheet',
      help: 'Find the sheet that was printed when the binder was made. The key stands in eight groups of four characters.',
      taken: 'The copy is restored. Type the key once more, then choose a new passphrase.',
      legend: 'Recovery key',
      group: (group) => `Group ${group}`,
      keyHint: 'Upper and lower case are the same. You can also paste the whole key at once.',
      next: 'Continue',
      groupWrong: (group) => `Group ${group} is mistyped. Check it against the sheet.`,
      groupsMissing: (groups) => `Type the four characters of group ${groups}`,
      keyUnclear: 'The key is mistyped in more than one place. Check all the groups against the sheet.',
      errorsTitle: 'The key is not typed correctly',
      neither: {
        title: 'No sheet either?',
        text: 'Without the passphrase or the sheet the binder cannot be opened, not even by us. Do you have a backup with another sheet?',
        restore: 'Restore it',
      },
      newTitle: 'Choose a new passphrase',
      newHelp:
        'The key is typed correctly. Once you have chosen a new passphrase we make a new recovery sheet. The old sheet will no longer unlock the binder.',
      finish: 'Unlock',
    },
    offer: {
      title: (date) => `The binder cannot be read. The copy from ${date} is fine.`,
      happened:
        'The file that holds the binder is damaged. If you restore the copy, the damaged file is put aside, not deleted.',
      missingTitle: 'Is anything missing from the copy?',
      missing: (saves, when) => {
        if (saves === 0) return `No. The copy is as the binder was last saved, ${when}.`;
        if (saves === null) return `The copy is from ${when}. What was changed later is not included.`;
        return saves === 1
          ? `The copy is from ${when}. There was one save after it, which is not included.`
          : `The copy is from ${when}. There were ${saves}\u00a0saves after it, which are not included.`;
      },
      take: 'Restore it',
      other: 'Choose another copy',
    },
    inUse: {
      title: 'The binder is open on another PC',
      lead: 'Close it there and try again. If that PC has crashed, wait two minutes and try again.',
      reading:
        'You can also open it here to read only. You can then see everything, but nothing can be changed here.',
      passphrase: 'Passphrase',
      tryAgain: 'Try again',
      read: 'Open to read only',
    },
    problem: {
      restore: 'Restore from backup',
      safeTitle: 'Is anything lost?',
      nextTitle: 'What you can do',
      tryAgain: 'Try again',
      newer: {
        title: 'The binder was made with a newer version',
        happened:
          'This version of the program does not know the format of the binder and has not touched it.',
        safe: 'No. Everything is in the binder as it was saved.',
        next: 'Update the program to open it.',
      },
      damaged: {
        title: 'The binder cannot be read',
        happened:
          'The file that holds the binder is damaged. A fault on the disk or a power cut can do that.',
        safe: 'We do not know yet. The program has not changed the file and will not write over it.',
        next: 'Leave the file as it is and restore the binder from a backup. If it is on a USB stick or another PC, you can choose the file.',
      },
      missing: {
        title: 'The binder is not in its place',
        happened: 'There has been a binder on this computer, but the file is not where it should be.',
        safe: 'That depends on where the file is. The program has not deleted it and does not make a new one in its place.',
        next: 'If the file was moved, move it back. If it is on a drive that is not connected, connect it. Then try again, or restore from a backup.',
      },
      unreadable: {
        title: 'The program cannot get at the binder',
        happened: 'The file is there, but the computer does not let the program read it right now.',
        safe: 'No. The file has not been changed.',
        next: 'Close other programs that may hold the file, such as backup or antivirus, and try again. If that does not help, restart the computer.',
      },
      other: {
        title: 'The binder cannot be opened',
        happened: '',
        safe: 'The program has not changed anything.',
        next: 'Try again. If that does not help, restart the computer.',
      },
      version: (version) => `You are using version ${version}.`,
    },
  },
} satisfies Record<Language, Words>;

export type EntranceWords = Words;
