import type { Language } from '../domain/language';
import type { RegisterDateKind } from '../domain/overview/registerDates';

type Said = (name: string) => string;

const da: Record<RegisterDateKind, Said> = {
  breachDeadline: (name) => `Anmeld bruddet: ${name}`,
  requestDue: (name) => `Svar på henvendelsen fra ${name}`,
  signOffDue: (name) => `Få kvittering fra ${name}`,
  leaverDue: (name) => `Luk efter ${name}, der er stoppet`,
  deletionDue: (name) => `Slet: ${name}`,
  exceptionEnds: (name) => `Tag stilling til, om I stadig skal gemme: ${name}`,
  consentWithdrawn: (name) => `Stop det, samtykket gjaldt: ${name}`,
  cookieCheck: (name) => `Se efter cookies på ${name}`,
  assessmentDue: (name) => `Se på vurderingen igen: ${name}`,
  noticeObjection: (name) => `Tag stilling til den nye underdatabehandler: ${name}`,
  noticeClients: (name) => `Skriv, hvad kunderne har svaret om den nye underdatabehandler: ${name}`,
};

const en: Record<RegisterDateKind, Said> = {
  breachDeadline: (name) => `Notify the breach: ${name}`,
  requestDue: (name) => `Answer the request from ${name}`,
  signOffDue: (name) => `Get the sign-off of ${name}`,
  leaverDue: (name) => `Close up after ${name}, who has left`,
  deletionDue: (name) => `Delete: ${name}`,
  exceptionEnds: (name) => `Decide whether you must still keep: ${name}`,
  consentWithdrawn: (name) => `Stop what the consent was for: ${name}`,
  cookieCheck: (name) => `Look at the cookies of ${name}`,
  assessmentDue: (name) => `Look at the assessment again: ${name}`,
  noticeObjection: (name) => `Decide on the new sub-processor: ${name}`,
  noticeClients: (name) => `Write what the customers answered about the new sub-processor: ${name}`,
};

const words: Record<Language, Record<RegisterDateKind, Said>> = { da, en };

/** What a register asks for, as something to do. */
export const registerDateInWords = (
  { kind, name }: { kind: RegisterDateKind; name: string },
  language: Language,
): string => words[language][kind](name);
