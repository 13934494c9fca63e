import type { Activity } from '../../domain/activity/activity';
import { controlNoticeWeeks } from '../../reference/deadlines';
import { listed } from '../../text/format';
import { columns, paragraph, sentences, table } from '../blocks';
import { inOnce, midCitation } from '../common/terms';
import type { Section } from '../section';
import type { NoticeInput } from './input';

/** What shows where people are and what they do (CCTV, GPS, logs), where the record holds it. */
export function controlsSection(input: NoticeInput): Section {
  const { facts, own, shared } = input;
  const { controls } = own;
  const rows = facts.activities
    .map((activity) => ({ activity, happens: happenings(input, activity) }))
    .filter(({ happens }) => happens.length > 0)
    .map(({ activity, happens }) => [
      activity.name,
      sentences(happens),
      sentences(inOnce(activity.purposes.map(({ what }) => what))),
    ]);
  return {
    key: 'controls',
    heading: controls.heading,
    source: 'activities',
    blocks:
      rows.length === 0
        ? []
        : [
            ...paragraph(controls.intro),
            ...table(shared.controls.table, columns(shared.controls.columns, [24, 46, 30]), rows),
            ...paragraph(controls.notice(controlNoticeWeeks)),
          ],
  };
}

function happenings({ own, language }: NoticeInput, { dataCategories }: Activity): string[] {
  const acts = listed(
    ['tvol-3', 'tvol-4c.1'].map((id) => midCitation(id, language)),
    language,
  );
  return Object.entries(own.controls.kinds).flatMap(([kind, tell]) =>
    dataCategories.includes(kind) ? [tell(acts)] : [],
  );
}
