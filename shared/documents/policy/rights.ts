import type { Activity } from '../../domain/activity/activity';
import { type Sign, shows } from '../../reference/findingWords';
import { authority, requestMonths } from '../../reference/library';
import { columns, paragraph, table } from '../blocks';
import { profilingInWords } from '../common/profiling';
import { activitiesInWords } from '../common/terms';
import type { Section } from '../section';
import { contactInWords } from './company';
import type { PolicyInput } from './input';

/** The rights of Arts. 13 to 22, 7(3) and 77 in plain words, and what the record says of marketing and profiling. */
export function rightsSection(input: PolicyInput): Section {
  const { words } = input;
  const { rights } = words;
  const contact = contactInWords(input);
  return {
    key: 'rights',
    heading: rights.heading,
    blocks: [
      ...paragraph(rights.intro(requestMonths), contact !== null && rights.byHand(contact)),
      ...table(rights.table, columns(rights.columns, [20, 66, 14]), rights.rows),
      ...paragraph(...usesInWords(input)),
    ],
  };
}

/** The supervisory authority with its address (Art. 13(2)(d)). */
export function complaintSection({ words, language }: PolicyInput): Section {
  const { address, web, ...names } = authority();
  const [street = '', ...rest] = (address ?? '').split(', ');
  const place = [street.replaceAll(' ', '\u00a0'), ...rest].filter((part) => part !== '');
  return {
    key: 'complaint',
    heading: words.complaint.heading,
    blocks: paragraph(
      words.complaint.text([names[language], ...place, web.replace(/^https?:\/\/(www\.)?/, '')].join(', ')),
    ),
  };
}

/**
 * What is done is told. "We do not" is told only of a record that has been gone through, and only when nothing in it, nor
 * any supplier, says otherwise: else it would be a guess.
 */
function usesInWords({ binder, facts, words }: PolicyInput): string[] {
  const { rights } = words;
  if (facts.activities.length === 0) return [];
  const suppliers = facts.processors.flatMap(({ name, service }) => [name, service]);
  const isDenied = (sign: Sign): boolean =>
    binder.setup.finishedOn !== null && !suppliers.some((text) => shows(text, sign));
  const marketing = facts.activities.filter(isMarketing);
  const profiling = profilingInWords(facts.activities, rights);
  return [
    ...(marketing.length > 0
      ? [rights.marketing(activitiesInWords(marketing))]
      : isDenied('marketing')
        ? [rights.noMarketing]
        : []),
    ...(profiling.length > 0 ? profiling : isDenied('profiling') ? [rights.noProfiling] : []),
  ];
}

/** Art. 21(2): told from the record, by reference ids or by the firm's own words. */
const isMarketing = (activity: Activity): boolean =>
  activity.id === 'act-nyhedsbrev' ||
  activity.dataSubjectCategories.includes('s-modtager') ||
  activity.recipients.includes('r-nyhedsbrev') ||
  [activity.name, ...activity.purposes.map(({ what }) => what)].some((text) => shows(text, 'marketing'));
