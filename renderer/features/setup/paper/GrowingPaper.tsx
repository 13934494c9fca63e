import { useEffect, useMemo, useRef } from 'react';
import type { Binder } from '../../../../shared/domain/binder';
import { formatCvr } from '../../../../shared/domain/identifiers/cvr';
import { useApp, useWords } from '../../../app/BinderProvider';
import { PaperMark, PaperSheet } from '../../../ui/PaperSheet';
import { text } from '../text';
import { type Stretch, stretches } from './newLines';
import { PaperBlock } from './PaperBlock';
import styles from './paper.module.css';
import { draftPolicy } from './preview';

/** The customer policy as it grows: what this question adds is marked, and brought into view. */
export function GrowingPaper({ before, now }: { before: Binder; now: Binder }) {
  const { today } = useApp().status;
  const words = useWords(text).paper;
  const parts = useMemo(
    () => stretches(draftPolicy(before, today).blocks, draftPolicy(now, today).blocks),
    [before, now, today],
  );
  const sheet = useRef<HTMLDivElement>(null);
  const newest = firstNewLine(parts);
  useEffect(() => {
    if (newest !== null) bringIntoView(sheet.current);
  }, [newest]);

  return (
    <div ref={sheet}>
      <PaperSheet label={words.policy}>
        <p className={styles.meta}>{headerOf(now, words.draft)}</p>
        {parts.map(({ isNew, blocks }, index) => {
          const content = blocks.map((one, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own, and its place is what it is
            <PaperBlock key={place} {...one} />
          ));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <div key={index} data-new={isNew || undefined}>
              {isNew ? <PaperMark>{content}</PaperMark> : content}
            </div>
          );
        })}
      </PaperSheet>
    </div>
  );
}

function headerOf({ company }: Binder, draft: string): string {
  if (company === null) return draft;
  const cvr = `CVR ${formatCvr(company.cvr)}`.replaceAll(' ', '\u00a0');
  return [company.name, cvr, draft].join(' · ');
}

function firstNewLine(parts: readonly Stretch[]): string | null {
  const block = parts.flatMap(({ blocks }) => blocks).find(({ newLines }) => newLines.includes(true));
  return block === undefined ? null : JSON.stringify(block.block);
}

// Moves the pane only, never the page with the fields.
function bringIntoView(sheet: HTMLElement | null): void {
  const mark = sheet?.querySelector('[data-new]');
  const pane = sheet?.parentElement;
  if (!mark || !pane || pane.scrollHeight <= pane.clientHeight) return;
  const distance = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += distance - pane.clientHeight / 4;
}
