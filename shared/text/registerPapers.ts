import type { RegisterPaper } from '../domain/document/registerPaper';
import type { Language } from '../domain/language';
import { names as assessment } from './documents/assessmentPapers';
import { names as breach } from './documents/breachPapers';
import { names as consent } from './documents/consentPapers';
import { names as deletion } from './documents/deletionPapers';
import { names as employee } from './documents/employeePapers';
import { names as request } from './documents/requestPapers';
import { names as site } from './documents/sitePapers';
import { names as subProcessorNotice } from './documents/subProcessorNoticePapers';

const both = (language: Language): Record<RegisterPaper, string> => ({
  ...breach[language],
  ...request[language],
  ...employee[language],
  ...deletion[language],
  ...consent[language],
  ...assessment[language],
  ...site[language],
  ...subProcessorNotice[language],
});

const names = { da: both('da'), en: both('en') };

/** What a register's paper is called. */
export const registerPaperName = (kind: RegisterPaper, language: Language): string => names[language][kind];
