import { danishDay } from '../domain/calendar';
import type { Language } from '../domain/language';
import type { DayProblem } from '../domain/request/request';
import type { Failure } from '../errors';
import { breachMistakeInWords } from './breachMistakes';
import { longDate } from './format';

type Words = { [C in Failure['code']]: (failure: Extract<Failure, { code: C }>) => string };

type Reason = 'full' | 'denied' | 'busy' | 'other';

const danishReason: Record<Reason, string> = {
  full: 'Disken er fuld.',
  denied: 'Computeren giver ikke lov til at skrive der.',
  busy: 'Et andet program holder filen åben.',
  other: 'Filen kunne ikke skrives.',
};

const englishReason: Record<Reason, string> = {
  full: 'The disk is full.',
  denied: 'The system does not allow writing there.',
  busy: 'Another program holds the file open.',
  other: 'The file could not be written.',
};

const danishDays: Record<DayProblem, string> = {
  inFuture: 'En af dagene er ikke kommet endnu. Ret dagen.',
  beforeReceived: 'En af dagene ligger før den dag, henvendelsen kom. Ret dagen.',
  confirmedBeforeAsked: 'I kan ikke vide, hvem personen er, før I spurgte. Ret en af de to dage.',
  closedUnanswered:
    'Skriv først, hvornår personen fik svar, eller vælg, hvorfor der intet svar er. Så kan sagen lukkes.',
};

const englishDays: Record<DayProblem, string> = {
  inFuture: 'One of the days has not come yet. Correct the day.',
  beforeReceived: 'One of the days is before the day the request came in. Correct the day.',
  confirmedBeforeAsked: 'You cannot know who the person is before you asked. Correct one of the two days.',
  closedUnanswered:
    'First enter when the person got an answer, or choose why there is none. Then the case can be closed.',
};

const at = (instant: string, language: Language): string => longDate(danishDay(instant), language);

/** What a copy lacks, counted in saves: nobody remembers a number of the file. */
function missing(language: Language, saves: number | null): string {
  if (saves === 0) return { da: 'Der mangler intet.', en: 'Nothing is missing.' }[language];
  return {
    da: 'Det, der er ændret senere, mangler i den. Den beskadigede fil er ikke rørt.',
    en: 'What was changed later is missing from it. The damaged file has not been touched.',
  }[language];
}

const danish: Words = {
  'invalid-input': () => 'Noget er udfyldt på en måde, mappen ikke kan gemme. Ret felterne, og prøv igen.',
  unexpected: ({ reference }) =>
    `Der skete en uventet fejl. Det, der er gemt, er i orden. Prøv igen, og notér ${reference}, hvis det sker igen.`,
  locked: () => 'Mappen er låst. Lås den op for at fortsætte.',
  'wrong-passphrase': () => 'Det var ikke den rigtige adgangssætning. Prøv igen.',
  'passphrase-weak': () => 'Adgangssætningen er for nem at gætte. Brug mindst fem tilfældige ord.',
  'passphrase-same': () => 'Det er den adgangssætning, du bruger nu. Vælg en anden.',
  'recovery-key-mistyped': ({ group }) =>
    group === 0
      ? 'Der er en skrivefejl i nøglen. Se alle otte grupper efter.'
      : `Gruppe ${group} passer ikke med arket. Se efter, og skriv den igen.`,
  'recovery-key-wrong': () =>
    'Nøglen er skrevet rigtigt, men den passer ikke til denne mappe. Måske er arket fra en anden mappe, eller der er lavet et nyere.',
  'recovery-sheet-gone': () => 'Arket kan ikke printes igen. Lav et nyt, så gælder det gamle ikke længere.',
  'binder-exists': () => 'Der er allerede en mappe på denne pc. Den er ikke rørt.',
  'store-newer': () =>
    'Mappen er lavet med en nyere udgave. Opdater programmet for at åbne den. Mappen er ikke rørt.',
  'store-damaged': () =>
    'Mappen kan ikke læses, fordi filen er beskadiget. Den er ikke ændret. Hent filen fra en kopi, eller bed om hjælp.',
  'store-missing': () =>
    'Mappens fil er flyttet eller slettet. Læg den tilbage, hvor den lå, og start programmet igen. Der er ikke lavet en ny.',
  'store-unreadable': ({ reason }) =>
    `Mappens fil kan ikke åbnes (${reason}). Den er ikke ændret. Luk andre programmer, der kan bruge den, og prøv igen.`,
  'store-changed-elsewhere': () =>
    'Mappens fil er ændret af et andet program, siden den blev åbnet. Intet er overskrevet. Lås mappen, og lås den op igen.',
  'save-failed': ({ reason }) => `Kunne ikke gemme. ${danishReason[reason]} Dine ændringer er her stadig.`,
  'copy-offered': ({ savedAt, missingSaves }) =>
    `Mappen kan ikke læses, men kopien fra ${at(savedAt, 'da')} er i orden. ${missing('da', missingSaves)}`,
  'store-in-use': () => 'Mappen er åben på en anden pc. Luk den der, eller åbn den her kun til læsning.',
  'read-only': () =>
    'Mappen er åben på en anden pc, så den kan kun læses her. Intet er ændret. Luk den dér, og lås op igen.',
  'conflict-waiting': () =>
    'Mappen er ændret et andet sted. Vælg først, hvilken af de to der skal gælde. Begge er gemt.',
  'keychain-unavailable': () =>
    'Denne pc har ikke et sikkert sted at gemme nøglen. Brug adgangssætningen. Den virker som før.',
  'keychain-failed': () =>
    'Pc’ens nøglering kunne ikke åbne mappen. Intet er ændret. Brug adgangssætningen i stedet.',
  'key-renewal-unsafe': ({ faults }) =>
    `Nøglen er ikke skiftet, for ${faults === 1 ? 'én ting' : `${faults} ting`} i mappen kan ikke læses. Ret det først under Sikkerhedskopi.`,
  'copy-failed': ({ reason }) =>
    `Kopien blev ikke lavet. ${danishReason[reason]} Mappen og de tidligere kopier er i orden.`,
  'copy-none': () => 'Der er ingen hel kopi, der kan prøves. Tag en først.',
  'copy-folder-missing': () =>
    'Mappen eller drevet til kopierne kan ikke findes. Tilslut det, eller vælg et andet sted. Kopien på denne pc er taget, hvis der var plads.',
  'copy-folder-own': () =>
    'Det er mappens egen plads på pc’en. Vælg et andet sted, helst et USB-stik eller et andet drev.',
  'copy-not-ours': () => 'Det er ikke en sikkerhedskopi fra Persondatamappen. Vælg en anden fil.',
  'copy-newer': () =>
    'Kopien er lavet med en nyere udgave. Opdater programmet for at gendanne den. Kopien er ikke rørt.',
  'copy-damaged': () =>
    'Kopien er beskadiget og kan ikke bruges. Mappen på pc’en er ikke rørt. Prøv en anden kopi.',
  'copy-unreadable': ({ reason }) =>
    `Kopien kan ikke åbnes (${reason}). Den er ikke ændret. Luk andre programmer, der kan bruge den, og prøv igen.`,
  'copy-newest': () => 'Den nyeste hele kopi kan ikke slettes. Lav en ny først.',
  'restore-not-open': () => 'Vælg kopien igen, og lås den op, før den gendannes.',
  'attachment-missing': () =>
    'Filen mangler i mappen. Resten er i orden. Hent den fra en sikkerhedskopi under Indstillinger.',
  'attachment-damaged': () =>
    'Filen er ændret eller beskadiget. Den er ikke rørt. Hent den fra en sikkerhedskopi under Indstillinger.',
  'attachment-unreadable': ({ reason }) =>
    `Filen kan ikke åbnes (${reason}). Den er ikke ændret. Luk andre programmer, der kan bruge den, og prøv igen.`,
  'attachment-kind': () => 'Den slags fil kan ikke gemmes her. Vælg en PDF, JPG, PNG eller DOCX.',
  'attachment-large': ({ megabytes }) =>
    `Filen er for stor (${megabytes} MB). Den må fylde 25 MB. Scan i sort-hvid eller gråtoner, 200 dpi.`,
  'cvr-invalid': () => 'Det er ikke et rigtigt CVR-nummer. Se efter, om to cifre er byttet om.',
  'date-before-review': ({ date }) => `Datoen ligger før sidste kontrol, ${longDate(date, 'da')}.`,
  'date-before-setup': ({ date }) => `Datoen ligger før mappen blev sat op, ${longDate(date, 'da')}.`,
  'date-before-papers': ({ date }) =>
    `Papirerne blev lavet ${longDate(date, 'da')}. De kan ikke være underskrevet før.`,
  'date-too-late': ({ date }) => `Det er for længe at vente. Vælg en dato senest ${longDate(date, 'da')}.`,
  'consent-dates': () => 'Datoerne i samtykket passer ikke sammen, eller en af dem ligger ude i fremtiden.',
  'approval-too-early': () =>
    'Der er en høj risiko tilbage. Analysen kan først godkendes, når Datatilsynet har svaret (artikel 36).',
  'cookie-exists': () => 'Der er allerede en cookie med det navn på det domæne.',
  'cookies-too-many': () => 'Der kan højst stå 3.000 cookies på listen. Intet er lagt ind.',
  'setup-finished': () => 'Opsætningen er færdig. Oplysningerne rettes nu i halvårskontrollen.',
  'review-not-ready': () => 'Kontrollen er ikke gjort klar til underskrift endnu.',
  'next-date-passed': () =>
    'Datoen for næste kontrol er passeret, mens denne var i gang. Vælg en ny under Skift dato.',
  'changed-meanwhile': () =>
    'Noget i mappen blev ændret, mens papirerne blev lavet. Intet er gemt. Prøv igen.',
  'date-in-future': ({ date }) =>
    `Datoen ligger ude i fremtiden. Den seneste, der kan bruges, er ${longDate(date, 'da')}.`,
  'date-not-after-today': () => 'Vælg en dato efter i dag.',
  'kept-by-law': ({ rule, until }) =>
    `${rule} skal gemmes til og med ${longDate(until, 'da')}. Vælg en anden periode, eller skriv, hvorfor det blev slettet.`,
  'exception-ended': ({ date }) => `Vælg en slutdato efter ${longDate(date, 'da')}.`,
  'request-days': ({ problem }) => danishDays[problem],
  'breach-mistake': ({ mistake }) => breachMistakeInWords(mistake, 'da'),
  'not-found': () => 'Det findes ikke længere i mappen. Måske er det fjernet.',
  'undo-too-late': () => 'Det kan ikke fortrydes længere. Der er ændret noget siden, og det står ved magt.',
  'review-running': () => 'Der er allerede en halvårskontrol i gang.',
  'review-not-running': () => 'Der er ingen halvårskontrol i gang.',
  'review-unanswered': ({ missing }) =>
    missing.length === 1 ? 'Der mangler ét svar.' : `Der mangler ${missing.length} svar.`,
  'review-frozen': () =>
    'Svarene er låst, fordi kontrollen er klar til underskrift. Lås dem op, hvis noget skal rettes.',
  'flagged-unanswered': () => 'Svar først på dem, der er markeret. Så kan resten bekræftes samlet.',
  'paper-failed': ({ reference }) =>
    `Papiret kunne ikke laves, så der er ikke gemt noget halvt. Prøv igen, og notér ${reference}, hvis det sker igen.`,
  'agreement-file-in-place': () =>
    'Den gamle aftales fil ligger der endnu. Underskriften er ikke skrevet ind. Gem først filen et andet sted, tag den ud af mappen, og prøv igen.',
  'printer-missing': () => 'Der er ingen printer på denne pc. Gem som PDF i stedet.',
  'print-failed': ({ reason }) =>
    `Printeren tog ikke imod papiret (${reason}). Prøv igen, eller gem som PDF.`,
  'folder-busy': () => 'Mappen er allerede ved at blive lavet. Vent, til den er færdig, eller stop den.',
  'folder-stopped': () => 'Mappen blev stoppet. Der er ikke gemt noget.',
  'file-not-written': ({ reason }) => `Filen blev ikke gemt. ${danishReason[reason]} Vælg et andet sted.`,
};

const english: Words = {
  'invalid-input': () =>
    'Something is filled in in a way the binder cannot save. Correct the fields and try again.',
  unexpected: ({ reference }) =>
    `Something unexpected went wrong. What is saved is fine. Try again, and note ${reference} if it happens again.`,
  locked: () => 'The binder is locked. Unlock it to go on.',
  'wrong-passphrase': () => 'That was not the right passphrase. Try again.',
  'passphrase-weak': () => 'The passphrase is too easy to guess. Use at least five random words.',
  'passphrase-same': () => 'That is the passphrase you use now. Choose another one.',
  'recovery-key-mistyped': ({ group }) =>
    group === 0
      ? 'There is a typing mistake in the key. Check all eight groups.'
      : `Group ${group} does not match the sheet. Check it and type it again.`,
  'recovery-key-wrong': () =>
    'The key is typed correctly but does not fit this binder. The sheet may belong to another binder, or a newer one was made.',
  'recovery-sheet-gone': () =>
    'The sheet cannot be printed again. Make a new one; the old one then opens no more.',
  'binder-exists': () => 'There is already a binder on this PC. It has not been touched.',
  'store-newer': () =>
    'The binder was made with a newer version. Update the program to open it. The binder has not been touched.',
  'store-damaged': () =>
    'The binder cannot be read because the file is damaged. It has not been changed. Fetch the file from a copy, or ask for help.',
  'store-missing': () =>
    'The binder’s file has been moved or deleted. Put it back where it was and start the program again. No new one has been made.',
  'store-unreadable': ({ reason }) =>
    `The binder’s file cannot be opened (${reason}). It has not been changed. Close other programs that may use it, and try again.`,
  'store-changed-elsewhere': () =>
    'The binder’s file was changed by another program since it was opened. Nothing was overwritten. Lock the binder and unlock it again.',
  'save-failed': ({ reason }) => `Could not save. ${englishReason[reason]} Your changes are still here.`,
  'copy-offered': ({ savedAt, missingSaves }) =>
    `The binder cannot be read, but the copy from ${at(savedAt, 'en')} is fine. ${missing('en', missingSaves)}`,
  'store-in-use': () => 'The binder is open on another PC. Close it there, or open it here to read only.',
  'read-only': () =>
    'The binder is open on another PC, so it can only be read here. Nothing was changed. Close it there and unlock again.',
  'conflict-waiting': () =>
    'The binder was changed elsewhere. First choose which of the two is to count. Both are saved.',
  'keychain-unavailable': () =>
    'This PC has no safe place to keep the key. Use the passphrase. It works as before.',
  'keychain-failed': () =>
    'The PC’s keychain could not open the binder. Nothing was changed. Use the passphrase instead.',
  'key-renewal-unsafe': ({ faults }) =>
    `The key was not renewed, because ${faults === 1 ? 'one thing' : `${faults} things`} in the binder cannot be read. Mend that first under Backup.`,
  'copy-failed': ({ reason }) =>
    `The copy was not made. ${englishReason[reason]} The binder and the earlier copies are fine.`,
  'copy-none': () => 'There is no complete copy to try. Make one first.',
  'copy-folder-missing': () =>
    'The folder or drive for the copies is not here. Plug it in or choose another place.',
  'copy-folder-own': () =>
    'That is where the binder itself lies on this PC. Choose another place, best a USB stick or another drive.',
  'copy-not-ours': () => 'That is not a backup from Persondatamappen. Choose another file.',
  'copy-newer': () =>
    'The copy was made with a newer version. Update the program to restore it. The copy has not been touched.',
  'copy-damaged': () =>
    'The copy is damaged and cannot be used. The binder on this PC has not been touched. Try another copy.',
  'copy-unreadable': ({ reason }) =>
    `The copy cannot be opened (${reason}). It has not been changed. Close other programs that may use it, and try again.`,
  'copy-newest': () => 'The newest complete copy cannot be deleted. Make a new one first.',
  'restore-not-open': () => 'Choose the copy again and unlock it before it is restored.',
  'attachment-missing': () =>
    'The file is missing from the binder. The rest is fine. Fetch it from a backup under Settings.',
  'attachment-damaged': () =>
    'The file was changed or damaged. It has not been touched. Fetch it from a backup under Settings.',
  'attachment-unreadable': ({ reason }) =>
    `The file cannot be opened (${reason}). It has not been changed. Close other programs that may use it, and try again.`,
  'attachment-kind': () => 'That kind of file cannot be kept here. Choose a PDF, JPG, PNG or DOCX.',
  'attachment-large': ({ megabytes }) =>
    `The file is too large (${megabytes} MB). The most is 25 MB. Scan in black and white or grey, 200 dpi.`,
  'cvr-invalid': () => 'That is not a real CVR number. Check whether two digits are swapped.',
  'date-before-review': ({ date }) => `The date is before the last review, ${longDate(date, 'en')}.`,
  'date-before-setup': ({ date }) => `The date is before the binder was set up, ${longDate(date, 'en')}.`,
  'date-before-papers': ({ date }) =>
    `The papers were made on ${longDate(date, 'en')}. They cannot have been signed before.`,
  'date-too-late': ({ date }) =>
    `That is too long to wait. Choose a date no later than ${longDate(date, 'en')}.`,
  'consent-dates': () => 'The dates of the consent do not fit together, or one of them is in the future.',
  'approval-too-early': () =>
    'A high risk remains. The assessment can only be approved once the authority has answered (Article 36).',
  'cookie-exists': () => 'There already is a cookie of that name on that domain.',
  'cookies-too-many': () => 'The list can hold at most 3,000 cookies. Nothing was put in.',
  'setup-finished': () => 'Set-up is done. The facts are now corrected in the half-yearly review.',
  'review-not-ready': () => 'The review has not been got ready to sign yet.',
  'next-date-passed': () =>
    'The date of the next review has passed while this one was under way. Choose another under Change date.',
  'changed-meanwhile': () =>
    'Something in the binder changed while the papers were made. Nothing was saved. Try again.',
  'date-in-future': ({ date }) =>
    `The date is in the future. The latest that can be used is ${longDate(date, 'en')}.`,
  'date-not-after-today': () => 'Choose a date after today.',
  'kept-by-law': ({ rule, until }) =>
    `${rule} must be kept up to and including ${longDate(until, 'en')}. Choose another period, or write why it was deleted.`,
  'exception-ended': ({ date }) => `Choose an end date after ${longDate(date, 'en')}.`,
  'request-days': ({ problem }) => englishDays[problem],
  'breach-mistake': ({ mistake }) => breachMistakeInWords(mistake, 'en'),
  'not-found': () => 'It is no longer in the binder. It may have been removed.',
  'undo-too-late': () => 'It can no longer be undone. Something was changed since then, and that stands.',
  'review-running': () => 'A half-yearly review is already under way.',
  'review-not-running': () => 'No half-yearly review is under way.',
  'review-unanswered': ({ missing }) =>
    missing.length === 1 ? 'One answer is missing.' : `${missing.length} answers are missing.`,
  'review-frozen': () =>
    'The answers are locked because the review is ready to sign. Unlock them if something must be corrected.',
  'flagged-unanswered': () => 'Answer the marked ones first. Then the rest can be confirmed together.',
  'paper-failed': ({ reference }) =>
    `The paper could not be made, so nothing half-made was saved. Try again, and note ${reference} if it happens again.`,
  'agreement-file-in-place': () =>
    'The file of the old agreement is still there. The signature was not entered. First save the file elsewhere, take it out of the binder and try again.',
  'printer-missing': () => 'There is no printer on this PC. Save as PDF instead.',
  'print-failed': ({ reason }) =>
    `The printer did not take the paper (${reason}). Try again, or save as PDF.`,
  'folder-busy': () => 'The folder is being made already. Wait until it is finished, or stop it.',
  'folder-stopped': () => 'The folder was stopped. Nothing has been saved.',
  'file-not-written': ({ reason }) =>
    `The file was not saved. ${englishReason[reason]} Choose another place.`,
};

const words: Record<Language, Words> = { da: danish, en: english };

/** What happened, what is safe, and what to do now, in the reader's language. */
export function inWords(failure: Failure, language: Language): string {
  // The code picks the one sentence that takes this failure's facts; the mapped type above pairs them.
  const sentence = words[language][failure.code] as (failure: Failure) => string;
  return sentence(failure);
}
