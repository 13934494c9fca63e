import {
  IconCircleCheck,
  IconCircleDashed,
  IconPaperclip,
  IconPencil,
  IconSignature,
} from '@tabler/icons-react';
import { dividers, folderPlan, type PlannedPaper } from '../../../shared/documents/folder/plan';
import { standingInWords } from '../../../shared/documents/folder/sheets';
import type { Binder } from '../../../shared/domain/binder';
import type { FolderGroup } from '../../../shared/domain/folder/folderGroup';
import { text as folderWords } from '../../../shared/text/documents/inspectionFolder';
import { useApp, useWords } from '../../app/BinderProvider';
import { EmptyState } from '../../ui/EmptyState';
import { RowList } from '../../ui/RowList';
import { Section } from '../../ui/Section';
import { StatusText } from '../../ui/StatusText';
import styles from './folder.module.css';
import { text } from './text';

function look({ standing }: PlannedPaper) {
  if (standing.is === 'draft') return { tone: 'draft', icon: IconCircleDashed } as const;
  if (standing.is === 'toSign') return { tone: 'warn', icon: IconSignature } as const;
  if (standing.is === 'inForce' && standing.isChanged) return { tone: 'warn', icon: IconPencil } as const;
  return { tone: 'ok', icon: IconCircleCheck } as const;
}

/** Every paper that will be in it, divider by divider, with how it stands; and how many files lie beside. */
export function FolderContents({ binder, leaveOut }: { binder: Binder; leaveOut: readonly FolderGroup[] }) {
  const words = useWords(text);
  const names = useWords(folderWords);
  const { today } = useApp().status;
  const { papers, files } = folderPlan(binder, leaveOut);
  const about = { binder, now: `${today}T12:00:00.000Z` };
  return (
    <Section title={words.contents}>
      {dividers.map((divider) => {
        const behind = papers.filter((paper) => paper.divider === divider);
        return (
          <div key={divider} className={styles.divider}>
            <h3>{names.dividers[divider]}</h3>
            {behind.length === 0 ? (
              <EmptyState text={names.nothing} />
            ) : (
              <RowList
                rows={behind.map((paper) => ({
                  id: JSON.stringify(paper.source),
                  title: paper.title,
                  end: <StatusText {...look(paper)}>{standingInWords(about, paper)}</StatusText>,
                }))}
              />
            )}
          </div>
        );
      })}
      <div className={styles.divider}>
        <h3>{words.files}</h3>
        {files.length === 0 ? (
          <EmptyState text={words.noFiles} />
        ) : (
          <RowList rows={[{ id: 'files', icon: IconPaperclip, title: words.filesCount(files.length) }]} />
        )}
      </div>
    </Section>
  );
}
