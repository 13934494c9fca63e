import type { Language } from '../../../../shared/domain/language';
import { plural } from '../../../../shared/text/format';

type Words = {
  eyebrow: string;
  title: string;
  lead: string;
  passphrase: {
    title: string;
    text: string;
    change: string;
    pageTitle: string;
    pageLead: string;
    current: string;
    currentMissing: string;
    next: string;
    oldCopies: string;
    someoneKnows: string;
    doneTitle: string;
    done: string;
    back: string;
  };
  sheet: {
    title: string;
    text: string;
    made: (date: string) => string;
    checked: (date: string) => string;
    unchecked: string;
    keep: string;
    renew: string;
    confirm: { title: string; text: string; cancel: string };
  };
  keychain: {
    title: string;
    text: string;
    remember: string;
    label: string;
    unavailable: string;
  };
  lock: {
    title: string;
    label: string;
    minutes: (minutes: number) => string;
    never: string;
    also: string;
    yourself: string;
  };
  key: {
    title: string;
    text: string;
    renew: string;
    pageLead: string;
    points: readonly string[];
    passphraseFirst: string;
    passphrase: string;
    passphraseHint: string;
    passphraseMissing: string;
    olderCopies: (count: number) => string;
    toCopies: string;
  };
  clear: {
    title: string;
    text: string;
    holds: string;
    label: (label: string) => string;
    language: string;
    review: (date: string) => string;
    noReview: string;
    nothingElse: string;
  };
};

export const text: Record<Language, Words> = {
  da: {
    eyebrow: 'Indstillinger',
    title: 'Sikkerhed',
    lead: 'Hvad der åbner mappen, og hvornår den låser sig selv.',
    passphrase: {
      title: 'Adgangssætning',
      text: 'Den åbner mappen. Den er ikke gemt nogen steder, så ingen kan finde den frem for dig.',
      change: 'Skift adgangssætning',
      pageTitle: 'Skift adgangssætning',
      pageLead: 'Den nye gælder med det samme. Gendannelsesarket bliver ved med at virke.',
      current: 'Den, du bruger nu',
      currentMissing: 'Skriv den adgangssætning, du bruger nu',
      next: 'Ny adgangssætning',
      oldCopies: 'Kopier, der er taget før, åbnes stadig med den gamle.',
      someoneKnows: 'Tror du, at en anden kender den gamle, så skift også nøglen.',
      doneTitle: 'Adgangssætningen er skiftet',
      done: 'Fra nu af åbnes mappen med den nye og ikke med den gamle.',
      back: 'Tilbage til Sikkerhed',
    },
    sheet: {
      title: 'Gendannelsesark',
      text: 'Glemmer du adgangssætningen, kan arket åbne mappen.',
      made: (date) => `Lavet ${date}.`,
      checked: (date) => `Prøvet ${date}.`,
      unchecked: 'Det er ikke prøvet endnu.',
      keep: 'Gem gendannelsesarket',
      renew: 'Lav et nyt ark',
      confirm: {
        title: 'Lav et nyt gendannelsesark?',
        text: 'Det ark, du har, kan så ikke længere åbne mappen. Det nye skal printes med det samme. Kopier, der er taget før, åbnes stadig med det gamle ark.',
        cancel: 'Behold det gamle',
      },
    },
    keychain: {
      title: 'Åbn med pc’en',
      text: 'Slår du det til, kan mappen åbnes uden adgangssætning, når du er logget på pc’en. Alle, der kan logge på som dig, kan så også åbne den.',
      remember:
        'Adgangssætningen virker stadig, og du må ikke glemme den. Den skal bruges, hvis pc’en går i stykker, eller dit login bliver nulstillet.',
      label: 'Åbn mappen med mit login på denne pc',
      unavailable:
        'Det kan ikke slås til her. Denne pc har ikke et sted, hvor en nøgle kan gemmes sikkert. Mappen åbnes med adgangssætningen som før.',
    },
    lock: {
      title: 'Lås af sig selv',
      label: 'Lås mappen, når pc’en ikke har været brugt i',
      minutes: (minutes) => plural(minutes, 'minut', 'minutter'),
      never: 'Aldrig',
      also: 'Mappen låses også, når pc’en går på dvale, og når skærmen bliver låst. Det, du er ved at skrive, er der igen, når du låser op.',
      yourself: 'Så skal du selv låse mappen, når du går fra pc’en.',
    },
    key: {
      title: 'Skift nøglen',
      text: 'Gør det, hvis en anden kan have set adgangssætningen eller gendannelsesarket.',
      renew: 'Skift nøglen',
      pageLead: 'Alt i mappen bliver låst på ny med en nøgle, som ingen har set.',
      points: [
        'Indholdet bliver ikke ændret, og adgangssætningen er den samme.',
        'Gendannelsesarket, du har nu, virker ikke længere. Der bliver lavet et nyt, og det skal du printe bagefter.',
        'Kopier, der er taget før, åbnes stadig med den gamle nøgle. Du kan slette dem under Sikkerhedskopi.',
      ],
      passphraseFirst: 'Kender en anden din adgangssætning? Så skift den først.',
      passphrase: 'Adgangssætning',
      passphraseHint: 'Skriv den for at vise, at det er dig.',
      passphraseMissing: 'Skriv adgangssætningen',
      olderCopies: (count) =>
        count === 1
          ? 'Én kopi åbnes stadig med en tidligere adgangssætning, nøgle eller et tidligere ark.'
          : `${count}\u00a0kopier åbnes stadig med en tidligere adgangssætning, nøgle eller et tidligere ark.`,
      toCopies: 'Se kopierne',
    },
    clear: {
      title: 'Det, der ikke er krypteret',
      text: 'En lille fil ved siden af mappen kan læses uden adgangssætning. Det er med vilje: sådan kan den låste mappe minde om næste kontrol.',
      holds: 'I filen står:',
      label: (label) => `navnet på mappens ryg: ${label}`,
      language: 'sproget: dansk',
      review: (date) => `datoen for næste kontrol: ${date}`,
      noReview: 'datoen for næste kontrol, når den er sat',
      nothingElse:
        'Der står intet andet i den. De andre filer er krypteret, eller de er tekniske og fortæller intet om jer eller jeres kunder.',
    },
  },
  en: {
    eyebrow: 'Settings',
    title: 'Security',
    lead: 'What opens the binder, and when it locks itself.',
    passphrase: {
      title: 'Passphrase',
      text: 'It opens the binder. It is stored nowhere, so nobody can find it for you.',
      change: 'Change the passphrase',
      pageTitle: 'Change the passphrase',
      pageLead: 'The new one counts at once. The recovery sheet keeps working.',
      current: 'The one you use now',
      currentMissing: 'Type the passphrase you use now',
      next: 'New passphrase',
      oldCopies: 'Copies made before still open with the old one.',
      someoneKnows: 'If you think someone else knows the old one, renew the key as well.',
      doneTitle: 'The passphrase is changed',
      done: 'From now on the binder opens with the new one, not with the old one.',
      back: 'Back to Security',
    },
    sheet: {
      title: 'Recovery sheet',
      text: 'If you forget the passphrase, the sheet can open the binder.',
      made: (date) => `Made on ${date}.`,
      checked: (date) => `Checked on ${date}.`,
      unchecked: 'It has not been checked yet.',
      keep: 'Keep the recovery sheet',
      renew: 'Make a new sheet',
      confirm: {
        title: 'Make a new recovery sheet?',
        text: 'The sheet you have will then no longer open the binder. The new one must be printed right away. Copies made before still open with the old sheet.',
        cancel: 'Keep the old one',
      },
    },
    keychain: {
      title: 'Open with the PC',
      text: 'If you turn it on, the binder can be opened without the passphrase while you are signed in to the PC. Whoever can sign in as you can then open it too.',
      remember:
        'The passphrase still works, and you must not forget it. It is needed if the PC breaks or your sign-in is reset.',
      label: 'Open the binder with my sign-in on this PC',
      unavailable:
        'It cannot be turned on here. This PC has no place where a key can be kept safely. The binder opens with the passphrase as before.',
    },
    lock: {
      title: 'Lock by itself',
      label: 'Lock the binder when the PC has not been used for',
      minutes: (minutes) => plural(minutes, 'minute', 'minutes'),
      never: 'Never',
      also: 'The binder is also locked when the PC goes to sleep and when the screen is locked. What you are typing is there again when you unlock.',
      yourself: 'You must then lock the binder yourself when you leave the PC.',
    },
    key: {
      title: 'Renew the key',
      text: 'Do this if someone else may have seen the passphrase or the recovery sheet.',
      renew: 'Renew the key',
      pageLead: 'Everything in the binder is locked anew with a key that nobody has seen.',
      points: [
        'The contents are not changed, and the passphrase stays the same.',
        'The recovery sheet you have now no longer works. A new one is made, and you must print it afterwards.',
        'Copies made before still open with the old key. You can delete them under Backup.',
      ],
      passphraseFirst: 'Does someone else know your passphrase? Then change it first.',
      passphrase: 'Passphrase',
      passphraseHint: 'Type it to show that it is you.',
      passphraseMissing: 'Type the passphrase',
      olderCopies: (count) =>
        count === 1
          ? 'One copy still opens with an earlier passphrase, sheet or key.'
          : `${count}\u00a0copies still open with an earlier passphrase, sheet or key.`,
      toCopies: 'See the copies',
    },
    clear: {
      title: 'What is not encrypted',
      text: 'One small file beside the binder can be read without the passphrase. That is on purpose: it is how the locked binder can remind you of the next review.',
      holds: 'The file holds:',
      label: (label) => `the name on the binder’s spine: ${label}`,
      language: 'the language: English',
      review: (date) => `the date of the next review: ${date}`,
      noReview: 'the date of the next review, once it is set',
      nothingElse:
        'It holds nothing else. The other files are encrypted, or are technical and tell nothing of you or your customers.',
    },
  },
};
