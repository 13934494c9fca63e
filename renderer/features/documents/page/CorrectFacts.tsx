import { useMemo } from 'react';
import type { Source } from '../../../../shared/documents/model';
import { sourcesOf } from '../../../../shared/documents/sections';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import { useBinder, useWords } from '../../../app/BinderProvider';
import type { EntryChoice } from '../../../entries/drawerProps';
import { EntryDrawers } from '../../../entries/EntryDrawers';
import { useDrawer } from '../../../entries/useDrawer';
import { type LinkOrAction, TextLink } from '../../../ui/Link';
import styles from '../documents.module.css';
import { text } from '../text';

/** The company has no page; it is corrected in its drawer. */
const addresses: Readonly<Record<Exclude<Source, 'company'>, string>> = {
  activities: '/record',
  retention: '/registers/deletion',
  processors: '/processors',
  measures: '/record/security',
  systems: '/record/systems',
  clients: '/processors/clients',
  employees: '/registers/employees',
  review: '/review',
};

/** The paper has no text of its own: where the facts are corrected that it is made from. */
export function CorrectFacts({ paper }: { paper: PaperOfBinder }) {
  const binder = useBinder();
  const words = useWords(text);
  const { open, show, close } = useDrawer<EntryChoice>('documents/entry');
  const sources = useMemo(() => sourcesOf(binder, paper), [binder, paper]);
  const target = (source: Source): LinkOrAction =>
    source === 'company'
      ? { label: words.places.company, onClick: () => show({ subject: 'company', id: 'company' }) }
      : { label: words.places[source], to: addresses[source] };
  if (sources.length === 0) return null;
  return (
    <>
      <hr />
      <h2>{words.correct}</h2>
      <p className={styles.hint}>{words.correctHint}</p>
      <ul className={styles.links}>
        {sources.map((source) => (
          <li key={source}>
            <TextLink target={target(source)} />
          </li>
        ))}
      </ul>
      <EntryDrawers open={open} onClose={close} onSaved={close} />
    </>
  );
}
