import type { CopyPlace, CopyReason, Fault } from '../../../../shared/contract/backups';
import type { Language } from '../../../../shared/domain/language';
import { plural } from '../../../../shared/text/format';

type AttachmentFault = Extract<Fault, { what: 'attachment' }>;

type Words = {
  eyebrow: string;
  title: string;
  lastGood: (when: string, where: string) => string;
  noGood: string;
  lastOffPc: (when: string) => string;
  noneOffPc: string;
  /** Where a copy is, in the middle of a sentence; `folder` is the name of the chosen one. */
  at: (place: CopyPlace, folder: string | null) => string;
  make: string;
  made: string;
  saveAs: string;
  savedAs: (name: string) => string;
  warning: {
    noneOffPc: string;
    offPcTooOld: (when: string | null) => string;
    folderMissing: (folder: string | null) => string;
  };
  where: {
    title: string;
    thisPc: string;
    thisPcText: string;
    folderText: string;
    isThere: string;
    isMissing: string;
    none: string;
    noneText: string;
    choose: string;
    change: string;
    forget: string;
    forgetConfirm: { title: (folder: string) => string; text: string; cancel: string };
  };
  copies: {
    title: string;
    none: string;
    reason: Record<CopyReason, string>;
    complete: string;
    factsOnly: string;
    opensAsThen: string;
    all: (count: number) => string;
  };
  old: { title: string; text: string };
  earlier: { title: string; text: string };
  closed: { title: string; text: string };
  remove: {
    button: string;
    nothingTicked: string;
    title: (count: number) => string;
    text: (count: number) => string;
    confirm: string;
    cancel: string;
    removed: string;
  };
  trial: {
    title: string;
    text: string;
    button: string;
    done: (when: string, entries: number, attachments: number) => string;
    noted: string;
  };
  check: {
    title: string;
    text: string;
    button: string;
    sound: (attachments: number, copies: number) => string;
    faults: (count: number) => string;
    store: string;
    previous: string;
    attachment: (name: string, state: AttachmentFault['state']) => string;
    inCopy: (when: string) => string;
    inNoCopy: string;
    copy: (name: string, where: string) => string;
    link: (name: string) => string;
    mend: string;
    mendWhat: (name: string) => string;
  };
  restore: { title: string; text: string; button: string };
};

export const text: Record<Language, Words> = {
  da: {
    eyebrow: 'Indstillinger',
    title: 'Sikkerhedskopi',
    lastGood: (when, where) => `Seneste gode kopi: ${when}, ${where}.`,
    noGood: 'Der er ikke taget en hel kopi endnu.',
    lastOffPc: (when) => `Uden for pc’en: ${when}.`,
    noneOffPc: 'Uden for pc’en ligger der ingen.',
    at: (place, folder) => (place === 'thisPc' ? 'på denne pc' : `i ${folder ?? 'den valgte mappe'}`),
    make: 'Tag en kopi nu',
    made: 'Kopien er taget, læst igennem og i orden.',
    saveAs: 'Gem en kopi et andet sted',
    savedAs: (name) => `Kopien er gemt som ${name}. Den kan gendannes alene på en anden pc.`,
    warning: {
      noneOffPc:
        'Der ligger ingen kopi uden for denne pc. Går den i stykker eller bliver stjålet, er mappen væk. Vælg en USB-nøgle eller en mappe et andet sted.',
      offPcTooOld: (when) =>
        when === null
          ? 'Den nyeste kopi uden for pc’en er mere end 14\u00a0dage gammel. Tag en kopi nu.'
          : `Den nyeste kopi uden for pc’en er fra ${when}. Det er mere end 14\u00a0dage siden. Tag en kopi nu.`,
      folderMissing: (folder) =>
        `${folder ?? 'Stedet til kopierne'} er ikke tilsluttet, så der kommer ingen nye kopier uden for pc’en. Tilslut det, eller vælg et andet sted.`,
    },
    where: {
      title: 'Her ligger kopierne',
      thisPc: 'På denne pc',
      thisPcText: 'Efter ændringer, og en hel kopi om dagen, når du låser mappen',
      folderText: 'De samme hele kopier en gang til',
      isThere: 'Tilsluttet',
      isMissing: 'Ikke tilsluttet',
      none: 'Intet sted uden for pc’en',
      noneText: 'Vælg en USB-nøgle, et drev eller en mappe, der ikke ligger på pc’ens egen disk',
      choose: 'Vælg et sted',
      change: 'Vælg et andet sted',
      forget: 'Brug det ikke mere',
      forgetConfirm: {
        title: (folder) => `Skal ${folder} ikke bruges mere?`,
        text: 'Der kommer ingen nye kopier dér. De kopier, der ligger der, bliver liggende.',
        cancel: 'Bliv ved med at bruge det',
      },
    },
    copies: {
      title: 'Kopier',
      none: 'Her kommer kopierne. Den første kommer, når du har ændret noget eller låser mappen.',
      reason: {
        changes: 'Efter ændringer',
        daily: 'Dagens kopi',
        review: 'Efter en kontrol',
        byHand: 'Taget af dig',
        migration: 'Før en ny udgave',
        restore: 'Før en gendannelse',
        newKey: 'Ved skift af nøgle',
      },
      complete: 'Hel',
      factsOnly: 'Kun oplysninger',
      opensAsThen: 'åbnes med en tidligere adgangssætning eller et tidligere ark',
      all: (count) => `Vis alle ${count}`,
    },
    old: {
      title: 'Gamle kopier, du skal tage stilling til',
      text: 'De har gjort deres gavn. Der står stadig oplysninger i dem om mennesker, I har slettet i mappen. Slet dem, I ikke har brug for.',
    },
    earlier: {
      title: 'Kopier, der åbnes som før',
      text: 'De er taget, før du skiftede adgangssætning eller gendannelsesark, og åbnes stadig med det gamle. Kan en anden have set det, så slet dem.',
    },
    closed: {
      title: 'Kopier, som mappens nøgle ikke åbner',
      text: 'De er fra før nøglen blev skiftet, eller fra en anden mappe. De åbnes med den adgangssætning eller det ark, der gjaldt dengang.',
    },
    remove: {
      button: 'Slet de valgte',
      nothingTicked: 'Sæt først kryds ved dem, der skal slettes.',
      title: (count) => (count === 1 ? 'Slet kopien?' : `Slet ${count} kopier?`),
      text: (count) =>
        `${count === 1 ? 'Den' : 'De'} kan ikke hentes igen. Mappen og de andre kopier bliver ikke rørt.`,
      confirm: 'Slet',
      cancel: 'Behold',
      removed: 'De valgte kopier er slettet.',
    },
    trial: {
      title: 'Prøv at gendanne',
      text: 'En kopi er først noget værd, når den kan bruges. Vi gendanner den nyeste hele kopi ved siden af og ser efter, at alt i den er kommet med. Mappen bliver ikke rørt.',
      button: 'Prøv at gendanne',
      done: (when, entries, attachments) =>
        `Kopien fra ${when} kan bruges. ${plural(entries, 'oplysning', 'oplysninger')} og ${plural(attachments, 'fil', 'filer')} er sammenlignet, og de passer.`,
      noted: 'Dagen er skrevet ind, så halvårskontrollens trin om sikkerhed kender den.',
    },
    check: {
      title: 'Kontrollér mappen',
      text: 'Vi læser alt igennem: mappen, filerne i den, kopierne og det, der er underskrevet. Intet bliver ændret.',
      button: 'Kontrollér mappen',
      sound: (attachments, copies) =>
        `Alt er læst igennem og i orden: mappen, ${plural(attachments, 'fil', 'filer')} og ${plural(copies, 'kopi', 'kopier')}.`,
      faults: (count) =>
        count === 1
          ? 'Én ting er ikke, som den blev gemt. Resten er i orden.'
          : `${count} ting er ikke, som de blev gemt. Resten er i orden.`,
      store: 'Mappens fil på disken kan ikke læses. Det, du ser nu, er i orden. Tag en kopi nu.',
      previous: 'Mappens fil fra sidste gang, der blev gemt, kan ikke læses. Den nyeste er i orden.',
      attachment: (name, state) => (state === 'missing' ? `${name} mangler.` : `${name} er beskadiget.`),
      inCopy: (when) => `Den er i orden i kopien fra ${when}.`,
      inNoCopy: 'Den er ikke i nogen kopi. Har du papiret, så scan det igen.',
      copy: (name, where) => `Kopien ${name} ${where} er beskadiget. De andre er ikke berørt.`,
      link: (name) => `${name} er ændret eller fjernet, efter at det blev underskrevet.`,
      mend: 'Hent den fra kopien',
      mendWhat: (name) => `Hent ${name} fra kopien`,
    },
    restore: {
      title: 'Gendan fra en kopi',
      text: 'Mappen bliver låst. Du vælger en kopi og ser, hvad der er i den, før noget sker. Det, der er her nu, bliver lagt til side.',
      button: 'Gendan fra en kopi …',
    },
  },
  en: {
    eyebrow: 'Settings',
    title: 'Backup',
    lastGood: (when, where) => `Last good copy: ${when}, ${where}.`,
    noGood: 'No complete copy has been made yet.',
    lastOffPc: (when) => `Outside the PC: ${when}.`,
    noneOffPc: 'There is none outside the PC.',
    at: (place, folder) => (place === 'thisPc' ? 'on this PC' : `in ${folder ?? 'the chosen folder'}`),
    make: 'Make a copy now',
    made: 'The copy is made, read through and fine.',
    saveAs: 'Save a copy elsewhere',
    savedAs: (name) => `The copy is saved as ${name}. It can be restored alone on another PC.`,
    warning: {
      noneOffPc:
        'No copy lies outside this PC. If it breaks or is stolen, the binder is gone. Choose a USB stick or a folder elsewhere.',
      offPcTooOld: (when) =>
        when === null
          ? 'The newest copy outside the PC is more than 14\u00a0days old. Make a copy now.'
          : `The newest copy outside the PC is from ${when}. That is more than 14\u00a0days ago. Make a copy now.`,
      folderMissing: (folder) =>
        `${folder ?? 'The place for the copies'} is not connected, so no new copies are made outside the PC. Connect it or choose another place.`,
    },
    where: {
      title: 'Where the copies are',
      thisPc: 'On this PC',
      thisPcText: 'After changes, and a complete copy a day when you lock the binder',
      folderText: 'The same complete copies once more',
      isThere: 'Connected',
      isMissing: 'Not connected',
      none: 'No place outside the PC',
      noneText: 'Choose a USB stick, a drive or a folder that is not on the PC’s own disk',
      choose: 'Choose a place',
      change: 'Choose another place',
      forget: 'Stop using it',
      forgetConfirm: {
        title: (folder) => `Stop using ${folder}?`,
        text: 'No new copies are put there. The copies that are there stay.',
        cancel: 'Keep using it',
      },
    },
    copies: {
      title: 'Copies',
      none: 'The copies come here. The first comes when you have changed something or lock the binder.',
      reason: {
        changes: 'After changes',
        daily: 'The day’s copy',
        review: 'After a review',
        byHand: 'Made by you',
        migration: 'Before a new version',
        restore: 'Before a restore',
        newKey: 'When the key was renewed',
      },
      complete: 'Complete',
      factsOnly: 'Facts only',
      opensAsThen: 'opens with an earlier passphrase or an earlier sheet',
      all: (count) => `Show all ${count}`,
    },
    old: {
      title: 'Old copies to decide about',
      text: 'They have served their time. They still hold facts about people you have deleted in the binder. Delete the ones you do not need.',
    },
    earlier: {
      title: 'Copies that open as before',
      text: 'They were made before you changed the passphrase or the recovery sheet, and still open with the old one. Delete them if someone else may have seen it.',
    },
    closed: {
      title: 'Copies that the binder’s key does not open',
      text: 'They are from before the key was renewed, or from another binder. They open with the passphrase or sheet of that time.',
    },
    remove: {
      button: 'Delete the ticked ones',
      nothingTicked: 'First tick the ones to delete.',
      title: (count) => (count === 1 ? 'Delete the copy?' : `Delete ${count} copies?`),
      text: (count) =>
        `${count === 1 ? 'It' : 'They'} cannot be brought back. The binder and the other copies are not touched.`,
      confirm: 'Delete',
      cancel: 'Keep',
      removed: 'The ticked copies are deleted.',
    },
    trial: {
      title: 'Try a restore',
      text: 'A copy is worth something once it can be used. We restore the newest complete copy beside the binder and see that everything in it came along. The binder is not touched.',
      button: 'Try a restore',
      done: (when, entries, attachments) =>
        `The copy from ${when} can be used. ${plural(entries, 'entry', 'entries')} and ${plural(attachments, 'file', 'files')} were compared, and they match.`,
      noted: 'The day is noted, so the review’s step on security knows it.',
    },
    check: {
      title: 'Check the binder',
      text: 'We read everything through: the binder, its files, the copies and what was signed. Nothing is changed.',
      button: 'Check the binder',
      sound: (attachments, copies) =>
        `Everything was read and is fine: the binder, ${plural(attachments, 'file', 'files')} and ${plural(copies, 'copy', 'copies')}.`,
      faults: (count) =>
        count === 1
          ? 'One thing is not as it was saved. The rest is fine.'
          : `${count} things are not as they were saved. The rest is fine.`,
      store: 'The binder’s file on the disk cannot be read. What you see now is fine. Make a copy now.',
      previous: 'The binder’s file from the save before cannot be read. The newest is fine.',
      attachment: (name, state) => (state === 'missing' ? `${name} is missing.` : `${name} is damaged.`),
      inCopy: (when) => `It is fine in the copy from ${when}.`,
      inNoCopy: 'It is in no copy. If you have the paper, scan it again.',
      copy: (name, where) => `The copy ${name} ${where} is damaged. The others are not affected.`,
      link: (name) => `${name} was changed or removed after it was signed.`,
      mend: 'Fetch it from the copy',
      mendWhat: (name) => `Fetch ${name} from the copy`,
    },
    restore: {
      title: 'Restore from a copy',
      text: 'The binder is locked. You choose a copy and see what is in it before anything happens. What is here now is put aside.',
      button: 'Restore from a copy …',
    },
  },
};

export type BackupWords = Words;
