import { breachHours } from '../../reference/deadlines';
import { citation } from '../../reference/library';
import type { AgreementSection } from '../../text/documents/processingAgreement';
import { longDate } from '../../text/format';
import { columns, table } from '../blocks';
import type { AgreementInput } from './input';
import { contactsBlocks } from './parties';
import { lineFor, type Point } from './points';

/** What each section says, in the order of its points (Art. 28(3)(a) to (h) among them). */
export const duties: Record<AgreementSection, (input: AgreementInput) => Point[]> = {
  purpose,
  roles: ({ words: { roles } }) => [
    { blocks: table(roles.table, columns(roles.columns, [28, 72]), roles.rows) },
  ],
  controller: ({ words: { controller } }) => [controller.lawful, controller.decides, controller.basis],
  instruction: ({ words: { instruction }, refer }) => [
    instruction.only,
    instruction.where(refer),
    instruction.later,
    instruction.unlawful,
  ],
  confidentiality: ({ words: { confidentiality } }) => [confidentiality.who, confidentiality.show],
  security: ({ words: { security }, refer }) => [
    security.fitting,
    { text: security.controller, items: security.measures },
    security.processor,
    security.help,
    security.annex(refer),
    security.stricter(refer),
  ],
  subProcessors,
  transfers: ({ words: { transfers }, refer }) => [
    transfers.only,
    transfers.forced,
    { text: transfers.without, items: transfers.withoutList },
    transfers.where(refer),
    transfers.noBasis,
  ],
  rights: ({ words: { rights } }) => [{ text: rights.help, items: rights.list }, rights.forward],
  assistance: ({ words: { assistance, hours }, refer }) => [
    { text: assistance.more(refer), items: assistance.list(hours(breachHours)) },
    assistance.where(refer),
  ],
  breaches,
  end: ({ words: { end }, agreement, refer }) => [
    end.atEnd[agreement.terms.atEnd],
    end.law,
    end.where(refer),
  ],
  audits: ({ words: { audits }, refer }) => [audits.show, audits.where(refer), audits.authorities],
  otherTerms: ({ words: { otherTerms }, refer }) => [otherTerms.more(refer), otherTerms.payment(refer)],
  duration,
  contacts: (input) => {
    const { contacts } = input.words;
    return [contacts.intro, { blocks: contactsBlocks(input) }, contacts.changes];
  },
};

function purpose(input: AgreementInput): Point[] {
  const { words, service, language } = input;
  return [
    words.purpose.what,
    words.purpose.why(citation('art28.3', language)),
    service === '' ? words.purpose.someService : words.purpose.service(service),
    service === '' && lineFor(words.purpose.serviceLine),
    words.purpose.rank,
    { text: words.purpose.annexes, items: words.purpose.annexList },
    words.purpose.written(citation('art28.9', language)),
    words.purpose.otherDuties,
    notCovered(input),
    words.purpose.ownText,
  ];
}

/** A service that is only resold has an agreement of its own, or lacks one. */
function notCovered({ words, agreement, facts }: AgreementInput): Point {
  if (agreement.notCovered.length === 0) return false;
  const items = agreement.notCovered.map(({ service, processor }) => {
    const other = facts.processors.find(({ id }) => id === processor);
    return other === undefined
      ? words.purpose.coveredByNone(service)
      : words.purpose.coveredBy(service, other.name);
  });
  return { text: words.purpose.notCovered, items };
}

/** Nought days or hours is no time at all: nothing has been agreed. */
const isAgreed = (count: number | null): count is number => count !== null && count > 0;

function subProcessors({ words, agreement, refer }: AgreementInput): Point[] {
  const { subProcessors: told, days } = words;
  const { noticeDays, objectionDays } = agreement;
  return [
    told.only,
    told.approval(refer),
    ...(isAgreed(noticeDays)
      ? [told.notice(days(noticeDays))]
      : [told.someNotice, lineFor(words.fillInLine(told.noticeLine))]),
    ...(isAgreed(objectionDays)
      ? [told.objection(days(objectionDays))]
      : [told.someObjection, lineFor(words.fillInLine(told.objectionLine))]),
    told.unmet(refer),
    told.sameDuties,
    told.liable,
    told.direct,
    { text: told.directTerms(refer), items: told.directList },
    told.directUnsaid(refer),
  ];
}

function breaches({ words, agreement, refer }: AgreementInput): Point[] {
  const { breaches: told, hours } = words;
  const { breachHours: agreed } = agreement;
  return [
    ...(isAgreed(agreed)
      ? [told.within(hours(agreed))]
      : [told.without, lineFor(words.fillInLine(told.line))]),
    told.inTime(refer),
    { text: told.content, items: told.list },
    told.later,
  ];
}

function duration({ words, agreement, refer, paper, language }: AgreementInput): Point[] {
  const { duration: told } = words;
  const { issue, made } = paper;
  const { replaces } = issue;
  const standing = [
    told.inForce,
    told.version(issue.number, longDate(made, language)),
    ...(replaces === null ? [] : [told.replaces(replaces.number, longDate(replaces.signedOn, language))]),
  ];
  return [
    standing.join(' '),
    told.as,
    agreement.expiresOn !== null && told.expires(longDate(agreement.expiresOn, language)),
    told.renegotiate,
    told.over(refer),
  ];
}
