import type { DocumentKind } from '../../domain/document/documentVersion';
import { type Audience, isAmong, peopleFacts } from '../../domain/document/people';
import { text as sharedText, version as sharedVersion } from '../../text/documents/notice';
import type { NoticeWords } from '../../text/documents/noticeWords';
import { firmName } from '../common/firm';
import { versionInWords } from '../common/issue';
import { inOnce } from '../common/terms';
import type { PaperDocument } from '../model';
import { assembled, type PaperInput } from '../paperInput';
import type { Section } from '../section';
import { companySection } from './company';
import { controlsSection } from './controls';
import { dataSection } from './data';
import type { NoticeInput } from './input';
import { keepingSection } from './keeping';
import { complaintSection, rightsSection, safetySection } from './rights';
import { sharingSection, transferSection } from './sharing';
import { specialSection } from './special';
import { usesSection } from './uses';

const sections: readonly ((input: NoticeInput) => Section)[] = [
  companySection,
  dataSection,
  usesSection,
  specialSection,
  controlsSection,
  sharingSection,
  transferSection,
  keepingSection,
  safetySection,
  rightsSection,
  complaintSection,
];

type Parts = {
  kind: Extract<DocumentKind, 'employeeNotice' | 'applicantNotice'>;
  audience: Audience;
  own: NoticeWords;
  version: string;
};

/** What one kind of people is told of the firm's use of their data (Arts. 13 and 14). */
export function notice(input: PaperInput, { kind, audience, own, version }: Parts): PaperDocument {
  const shared = sharedText[input.language];
  const facts = peopleFacts(input.binder, audience);
  const people = facts.activities
    .flatMap(({ dataSubjectCategories }) => dataSubjectCategories)
    .filter((term) => term !== 's-alle' && isAmong(audience, term));
  const told: NoticeInput = { ...input, facts, people: inOnce(people), own, shared };
  return assembled(input, {
    kind,
    title: own.title,
    // The later of the two: the paper is worded anew when either is.
    textVersion: version > sharedVersion ? version : sharedVersion,
    divider: 1,
    opening: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text: facts.activities.length === 0 ? own.unwritten : own.lead(firmName(input)),
      },
      { kind: 'paragraph', tone: 'small', text: `${versionInWords(input)} ${shared.changed}` },
    ],
    sections: sections.map((section) => section(told)),
  });
}
