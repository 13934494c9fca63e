import { Button } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaperChoice } from '../../../../shared/contract/papers';
import { useWords } from '../../../app/BinderProvider';
import { PaperOutcome } from '../../../app/papers/PaperOutcome';
import { usePaperOut } from '../../../app/papers/usePaperOut';
import { text } from '../text';
import styles from './finish.module.css';

interface PaperActionsProps {
  paper: PaperChoice;
  /** What the paper is called, so that two buttons of the same word can be told apart when read aloud. */
  name: string;
  onOutOfTheApp: () => void;
}

/** Print and Gem som PDF for one paper, and what came of it. */
export function PaperActions({ paper, name, onOutOfTheApp }: PaperActionsProps) {
  const words = useWords(text).print;
  const { isPrinting, isSaving, outcome, ...out } = usePaperOut();
  const [isPrinted, setIsPrinted] = useState(false);

  async function print(): Promise<void> {
    if (!(await out.print(paper))) return;
    setIsPrinted(true);
    onOutOfTheApp();
  }
  async function save(): Promise<void> {
    if (await out.save(paper)) onOutOfTheApp();
  }

  const printWord = isPrinted ? words.printAgain : words.print;
  return (
    <>
      <div className={styles.buttons}>
        <Button
          variant="default"
          size="sm"
          loading={isPrinting}
          leftSection={<IconPrinter size={16} stroke={2} aria-hidden />}
          aria-label={`${printWord}: ${name}`}
          onClick={() => void print()}
        >
          {printWord}
        </Button>
        <Button
          variant="default"
          size="sm"
          loading={isSaving}
          leftSection={<IconFileTypePdf size={16} stroke={2} aria-hidden />}
          aria-label={`${words.save}: ${name}`}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
      </div>
      <div className={styles.outcome}>
        <PaperOutcome
          outcome={outcome}
          onSave={() => void save()}
          words={{
            savePdf: words.save,
            savedAs: words.savedAs,
            printed: words.printed,
            notPrinted: words.notPrinted,
          }}
        />
      </div>
    </>
  );
}
