import { authority, requestMonths } from '../../reference/library';
import { columns, list, paragraph, table } from '../blocks';
import { personInWords } from '../common/firm';
import { measuresInPlace } from '../common/measures';
import { profilingInWords } from '../common/profiling';
import type { Section } from '../section';
import type { NoticeInput } from './input';

/** How the data are guarded (Art. 32): only what is in place is told. */
export function safetySection({ binder, shared }: NoticeInput): Section {
  const { safety } = shared.policy;
  const measures = measuresInPlace(binder).map(({ name }) => name);
  return {
    key: 'safety',
    heading: safety.heading,
    source: 'measures',
    blocks: [...paragraph(safety.intro, measures.length > 0 && safety.how), ...list(measures)],
  };
}

/** The rights of Arts. 13 to 22, 7(3) and 77, the time to answer, and what the record says of machines that decide. */
export function rightsSection(input: NoticeInput): Section {
  const { facts, own, shared } = input;
  const { rights } = shared.policy;
  const person = personInWords(input);
  const profiling = profilingInWords(facts.activities, rights);
  return {
    key: 'rights',
    heading: rights.heading,
    source: 'company',
    blocks: [
      ...paragraph(rights.intro(requestMonths), person !== null && rights.byHand(person)),
      ...table(rights.table, columns(rights.columns, [20, 66, 14]), rights.rows),
      ...(facts.activities.length === 0
        ? []
        : paragraph(...(profiling.length > 0 ? profiling : [own.noAutomation]))),
    ],
  };
}

/** The supervisory authority with its address (Art. 13(2)(d)). */
export function complaintSection({ shared, language }: NoticeInput): Section {
  const { complaint } = shared.policy;
  const { address, web, ...names } = authority();
  const [street = '', ...rest] = (address ?? '').split(', ');
  const place = [street.replaceAll(' ', '\u00a0'), ...rest].filter((part) => part !== '');
  const site = web.replace(/^https?:\/\/(www\.)?/, '');
  return {
    key: 'complaint',
    heading: complaint.heading,
    blocks: paragraph(complaint.text([names[language], ...place, site].join(', '))),
  };
}
