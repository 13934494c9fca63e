import { useState } from 'react';
import { generatedSections, staleOwnTexts } from '../../../../shared/documents/sections';
import { ownTextsOf } from '../../../../shared/domain/document/ownTexts';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { keyboardScroll } from '../../../ui/keyboardScroll';
import documentStyles from '../documents.module.css';
import styles from './edit.module.css';
import { OwnTextCard } from './OwnTextCard';
import { SectionEditor } from './SectionEditor';
import { text } from './text';
import type { Writing } from './writing';

/** The sections of a paper, and the firm's own words in them. */
export function EditView({ paper }: { paper: PaperOfBinder }) {
  const { today } = useApp().status;
  const binder = useBinder();
  const words = useWords(text);
  const [writing, setWriting] = useState<Writing | null>(null);
  const sections = generatedSections(binder, paper, `${today}T12:00:00.000Z`);
  const own = ownTextsOf(binder, paper.kind, paper.subject);
  const stale = staleOwnTexts(binder, paper);
  const orphans = own.filter(({ section }) => sections.every(({ key }) => key !== section));
  const shared = { paper, writing, onWrite: setWriting };
  return (
    <section className={documentStyles.scroll} aria-label={words.title} {...keyboardScroll}>
      <div className={styles.view}>
        <p className={styles.lead}>{words.lead}</p>
        {sections.length === 0 ? <EmptyState text={words.noSections} /> : null}
        {sections.map((section) => (
          <SectionEditor
            key={section.key}
            {...shared}
            section={section}
            own={own.filter((one) => one.section === section.key)}
            isStale={stale.some((one) => one.own.section === section.key)}
          />
        ))}
        {orphans.length === 0 ? null : <h2>{words.orphans}</h2>}
        {orphans.map((one) => (
          <OwnTextCard
            key={one.id}
            {...shared}
            own={one}
            heading={one.section}
            note={words.orphan(one.section)}
          />
        ))}
      </div>
    </section>
  );
}
