import { assessmentPapers } from '../assessment/assessmentPapers';
import { breachPapers } from '../breach/breachPapers';
import { consentPapers } from '../consent/consentPapers';
import { deletionPapers } from '../deletion/deletionPapers';
import type { RegisterPaper } from '../document/registerPaper';
import { employeePapers } from '../employee/employeePapers';
import type { fileLists } from '../entryFiles';
import { requestPapers } from '../request/requestPapers';
import { sitePapers } from '../site/sitePapers';
import { subProcessorNoticePapers } from '../subProcessorNotice/subProcessorNoticePapers';

/** What can be left out of the inspection folder, whole: a register with its files, the agreements, the signed reviews. */
export const folderGroups = [
  'breaches',
  'requests',
  'employees',
  'deletions',
  'consents',
  'assessments',
  'sites',
  'subProcessorNotices',
  'agreements',
  'reviews',
] as const;
export type FolderGroup = (typeof folderGroups)[number];

type List = (typeof fileLists)[number];
type Held = { papers: readonly RegisterPaper[]; lists: readonly List[] };

/** The groups that are registers: their papers, and the lists whose entries have files. */
export const registerGroups: Record<Exclude<FolderGroup, 'agreements' | 'reviews'>, Held> = {
  breaches: { papers: breachPapers, lists: ['breaches'] },
  requests: { papers: requestPapers, lists: ['requests'] },
  employees: { papers: employeePapers, lists: ['employees', 'acknowledgements'] },
  deletions: { papers: deletionPapers, lists: ['deletions'] },
  consents: { papers: consentPapers, lists: ['consents'] },
  assessments: { papers: assessmentPapers, lists: ['assessments'] },
  sites: { papers: sitePapers, lists: ['sites'] },
  subProcessorNotices: { papers: subProcessorNoticePapers, lists: ['subProcessorNotices'] },
};
export type RegisterGroup = keyof typeof registerGroups;

/** The registers, in the order in which the folder has them. */
export const groupsOfRegisters = folderGroups.filter((group) => group in registerGroups) as RegisterGroup[];

/** The register that a paper is printed from. */
export const groupOfPaper = (kind: RegisterPaper): RegisterGroup =>
  groupsOfRegisters.find((group) => registerGroups[group].papers.some((one) => one === kind)) ?? 'breaches';

/** Registers whose entries are people, so that the number of an entry is told and not its name. */
export const groupsOfPeople: readonly FolderGroup[] = ['requests', 'employees', 'consents'];
