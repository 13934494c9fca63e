import type { Activity } from '../../../../shared/domain/activity/activity';
import { termName } from '../../../../shared/reference/library';
import { listed } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { Link } from '../../../ui/Link';
import { RowList } from '../../../ui/RowList';
import { activityAddress } from '../addresses';
import { text } from '../text';
import { PartSection } from './PartSection';
import styles from './sections.module.css';

interface DataSectionProps {
  title: string;
  /** What to say while no activity names it. */
  none: string;
  /** The activities that name whose page it is. */
  activities: readonly Activity[];
  /** Kinds of data beyond those. */
  own: readonly string[];
}

/** Which data somebody has: those of the activities that name it, and what was added by hand. */
export function DataSection({ title, none, activities, own }: DataSectionProps) {
  const { language } = useApp().status;
  const words = useWords(text).data;
  const inWords = (terms: readonly string[]): string =>
    listed(
      terms.map((term) => termName(term, language)),
      language,
    );
  const rows = activities.map(({ id, name, dataCategories }) => ({
    id,
    title: name,
    to: activityAddress(id),
    text: inWords(dataCategories),
  }));
  return (
    <PartSection title={title}>
      {activities.length === 0 ? (
        <p className={styles.hint}>
          {none} <Link to="/record">{words.toRecord}</Link>
        </p>
      ) : null}
      <RowList
        rows={own.length === 0 ? rows : [...rows, { id: 'own-data', title: words.own, text: inWords(own) }]}
      />
    </PartSection>
  );
}
