import type { AcknowledgedPaper } from '../../../shared/domain/acknowledgement/acknowledgement';
import type { LeavingStep } from '../../../shared/domain/employee/employee';
import type { Language } from '../../../shared/domain/language';

const da = {
  paper: {
    employeeInstruction: 'Instruksen',
    confidentialityStatement: 'Tavshedserklæringen',
  } as Record<AcknowledgedPaper, string>,
  state: {
    nothing: 'Gælder ikke endnu',
    signed: (version: number, date: string) => `Version ${version}, kvitteret ${date}`,
    never: 'Mangler',
    older: (version: number) => `Mangler. Har kvitteret for version ${version}`,
  },
  leaving: {
    legend: 'Når personen stopper',
    hint: 'Skriv datoen, når det er gjort. Det, der mangler, bliver ved med at vente på dig.',
    due: (date: string) => `Senest ${date}`,
    logged: (date: string) => `Det står i sletteloggen, at det er sket ${date}.`,
    mailboxHint:
      'Kun til at tage imod mail, med autosvar, og så kort tid som muligt. Datatilsynet har i 2011 sagt højst 12 måneder. Se efter, om det stadig gælder.',
    fileHint: 'Databeskyttelsesreglerne giver ikke noget tal. Forslaget følger jeres sletteplan.',
    notNeeded: 'Er der noget, der ikke gælder her?',
    steps: {
      access: 'Adgang til systemer',
      equipment: 'Udstyr og nøgler',
      autoReply: 'Autosvar',
      mailbox: 'Mailkonto',
      file: 'Personalesag',
    } as Record<LeavingStep, string>,
  },
  signOffs: 'Skrevet under på',
  errors: {
    fallback: 'Ret feltet',
    tooLong: 'Teksten er for lang. Skriv den kortere.',
    words: {} as Readonly<Record<string, string>>,
    mailboxDays: 'Skriv et helt antal dage fra 0 til 999',
    fileMonths: 'Skriv et helt antal måneder fra 0 til 600',
    noDate: 'Skriv datoen på underskrifterne',
    nobody: 'Vælg mindst én, der har skrevet under',
    noReason: 'Skriv, hvorfor ændringen ikke berører dem, der er valgt fra',
  },
  signOff: {
    newTitle: 'Registrér underskrifter',
    title: 'Underskrifter',
    paper: 'Hvad har de skrevet under på?',
    version: (paper: string, version: number) => `${paper}, version ${version}`,
    inForce: (paper: string, version: number) => `${paper}, version ${version} (gælder nu)`,
    date: 'Hvornår?',
    who: 'Hvem har skrevet under?',
    whoHint: 'Dem, der mangler, er valgt på forhånd.',
    nobody: 'Der står ingen i mappen, som arbejder her.',
    note: 'Bemærkning',
    scan: 'Den underskrevne liste',
    scanLater: 'Når underskrifterne er gemt, kan du åbne dem igen og lægge den scannede liste ved.',
    attach: 'Læg scanningen ved',
    name: (paper: string, version: number) => `${paper}, version ${version}: underskrifter`,
    removeLabel: 'Slet',
    removeTitle: (name: string) => `Slet ${name}?`,
  },
  leftOut: {
    title: 'Hvem berører ændringen?',
    lead: (paper: string, version: number, date: string) =>
      `${paper} gælder i version ${version} fra ${date}. Dem, ændringen berører, skal skrive under igen.`,
    who: 'Ændringen berører',
    whoHint: 'Alle er valgt. Fjern kun dem, der arbejder, præcis som de gjorde før.',
    nobody: 'Ingen har skrevet under på en tidligere version, så alle skal skrive under.',
    reason: 'Hvorfor berører ændringen ikke resten?',
    reasonHint: 'Fx: Kun afsnittet om montørernes tablets er ændret.',
    name: (paper: string, version: number) => `${paper}, version ${version}: hvem ændringen berører`,
  },
};

const en: typeof da = {
  paper: {
    employeeInstruction: 'The instruction',
    confidentialityStatement: 'The confidentiality statement',
  },
  state: {
    nothing: 'Not in force yet',
    signed: (version, date) => `Version ${version}, signed for on ${date}`,
    never: 'Missing',
    older: (version) => `Missing. Has signed for version ${version}`,
  },
  leaving: {
    legend: 'When the person leaves',
    hint: 'Write the date when it is done. What is missing goes on waiting for you.',
    due: (date) => `By ${date}`,
    logged: (date) => `The deletion log says that it was done on ${date}.`,
    mailboxHint:
      'Only to receive e-mail, with an auto-reply, and for as short as possible. In 2011 the Danish authority said 12 months at most. Check whether that still holds.',
    fileHint: 'The data protection rules give no number. The suggestion follows your deletion plan.',
    notNeeded: 'Is there anything that does not apply here?',
    steps: {
      access: 'Access to systems',
      equipment: 'Equipment and keys',
      autoReply: 'Auto-reply',
      mailbox: 'Mailbox',
      file: 'Personnel file',
    },
  },
  signOffs: 'Signed for',
  errors: {
    fallback: 'Correct the field',
    tooLong: 'The text is too long. Make it shorter.',
    words: {},
    mailboxDays: 'Write a whole number of days from 0 to 999',
    fileMonths: 'Write a whole number of months from 0 to 600',
    noDate: 'Write the date of the signatures',
    nobody: 'Choose at least one who has signed',
    noReason: 'Write why the change does not concern those who are not chosen',
  },
  signOff: {
    newTitle: 'Register signatures',
    title: 'Signatures',
    paper: 'What have they signed for?',
    version: (paper, version) => `${paper}, version ${version}`,
    inForce: (paper, version) => `${paper}, version ${version} (in force)`,
    date: 'When?',
    who: 'Who has signed?',
    whoHint: 'Those who are missing are chosen beforehand.',
    nobody: 'Nobody in the binder works here.',
    note: 'Remark',
    scan: 'The signed sheet',
    scanLater: 'When the signatures are saved, you can open them again and put the scanned sheet with them.',
    attach: 'Put the scan with it',
    name: (paper, version) => `${paper}, version ${version}: signatures`,
    removeLabel: 'Delete',
    removeTitle: (name) => `Delete ${name}?`,
  },
  leftOut: {
    title: 'Whom does the change concern?',
    lead: (paper, version, date) =>
      `${paper} is in force in version ${version} from ${date}. Those whom the change concerns sign again.`,
    who: 'The change concerns',
    whoHint: 'Everybody is chosen. Take out only those who work exactly as before.',
    nobody: 'Nobody has signed for an earlier version, so everybody signs.',
    reason: 'Why does the change not concern the rest?',
    reasonHint: 'E.g. only the part about the fitters’ tablets has changed.',
    name: (paper, version) => `${paper}, version ${version}: whom the change concerns`,
  },
};

export const text = { da, en } satisfies Record<Language, typeof da>;
