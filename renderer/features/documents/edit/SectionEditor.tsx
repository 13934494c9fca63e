import { Button } from '@mantine/core';
import { IconTextPlus } from '@tabler/icons-react';
import type { GeneratedSection } from '../../../../shared/documents/sections';
import { type OwnText, ownTextPlaces } from '../../../../shared/domain/document/ownText';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import { useWords } from '../../../app/BinderProvider';
import styles from './edit.module.css';
import { Generated } from './Generated';
import { OwnTextCard } from './OwnTextCard';
import { OwnTextForm } from './OwnTextForm';
import { StaleSection } from './StaleSection';
import { text } from './text';
import type { Writing } from './writing';

interface SectionEditorProps {
  paper: PaperOfBinder;
  section: GeneratedSection;
  own: readonly OwnText[];
  isStale: boolean;
  writing: Writing | null;
  onWrite: (writing: Writing | null) => void;
}

/** One section: what is made from the facts, the firm's own words around it or in its place, and ways to write more. */
export function SectionEditor({ paper, section, own, isStale, writing, onWrite }: SectionEditorProps) {
  const words = useWords(text);
  const { key, heading } = section;
  const at = (place: OwnText['place']) =>
    own
      .filter((one) => one.place === place)
      .map((one) => <OwnTextCard key={one.id} {...{ paper, own: one, heading, writing, onWrite }} />);
  const instead = own.find(({ place }) => place === 'instead');
  const isNew = writing?.section === key && writing.id === null;
  return (
    <section className={styles.section} aria-label={heading}>
      <h2>{heading}</h2>
      {at('before')}
      {instead === undefined ? <Generated said={section.text} /> : at('instead')}
      {isStale && instead !== undefined ? <StaleSection {...{ paper, section, own: instead }} /> : null}
      {at('after')}
      {isNew ? (
        <OwnTextForm
          key={writing.place}
          paper={paper}
          place={writing}
          heading={heading}
          first={writing.place === 'instead' ? section.text : ''}
          onDone={() => onWrite(null)}
        />
      ) : (
        <div className={styles.adding}>
          {ownTextPlaces
            .filter((place) => place !== 'instead' || instead === undefined)
            .map((place) => (
              <Button
                key={place}
                variant="subtle"
                size="sm"
                aria-label={words.addTo(place, heading)}
                leftSection={<IconTextPlus size={16} stroke={2} aria-hidden />}
                onClick={() => onWrite({ section: key, place, id: null })}
              >
                {words.add[place]}
              </Button>
            ))}
        </div>
      )}
    </section>
  );
}
