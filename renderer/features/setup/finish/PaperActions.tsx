import { Button } from '@mantine/core';
import { type Icon, IconAlertTriangle, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaperChoice } from '../../../../shared/contract/papers';
import { clockTime } from '../../../../shared/text/format';
import { useApp, useInWords, useWords } from '../../../app/BinderProvider';
import { StatusText } from '../../../ui/StatusText';
import type { Tone } from '../../../ui/tone';
import { text } from '../text';
import styles from './finish.module.css';

interface PaperActionsProps {
  paper: PaperChoice;
  /** What the paper is called, so that two buttons of the same word can be told apart when read aloud. */
  name: string;
  onOutOfTheApp: () => void;
}

type Outcome = { tone: Tone; icon?: Icon; text: string };

/** Print and Gem som PDF for one paper, and what came of it. */
export function PaperActions({ paper, name, onOutOfTheApp }: PaperActionsProps) {
  const { ask, status } = useApp();
  const words = useWords(text).print;
  const inWords = useInWords();
  const [working, setWorking] = useState<'print' | 'save' | null>(null);
  const [isPrinted, setIsPrinted] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function print() {
    setWorking('print');
    const result = await ask('paper.print', paper);
    setWorking(null);
    if (!result.ok) return setOutcome({ tone: 'bad', icon: IconAlertTriangle, text: inWords(result.error) });
    if (!result.value.printed) return setOutcome({ tone: 'none', text: words.notPrinted });
    setIsPrinted(true);
    setOutcome({ tone: 'ok', text: words.printed(clockTime(new Date().toISOString(), status.language)) });
    onOutOfTheApp();
  }

  async function save() {
    setWorking('save');
    const result = await ask('paper.save', paper);
    setWorking(null);
    if (!result.ok) return setOutcome({ tone: 'bad', icon: IconAlertTriangle, text: inWords(result.error) });
    // The dialog was closed: nothing happened, so nothing is said.
    if (result.value.savedAs === null) return;
    setOutcome({ tone: 'ok', text: words.savedAs(result.value.savedAs) });
    onOutOfTheApp();
  }

  const printWord = isPrinted ? words.printAgain : words.print;
  return (
    <>
      <div className={styles.buttons}>
        <Button
          variant="default"
          size="sm"
          loading={working === 'print'}
          leftSection={<IconPrinter size={16} stroke={2} aria-hidden />}
          aria-label={`${printWord}: ${name}`}
          onClick={() => void print()}
        >
          {printWord}
        </Button>
        <Button
          variant="default"
          size="sm"
          loading={working === 'save'}
          leftSection={<IconFileTypePdf size={16} stroke={2} aria-hidden />}
          aria-label={`${words.save}: ${name}`}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
      </div>
      <output className={styles.outcome}>
        {outcome === null ? null : (
          <StatusText tone={outcome.tone} icon={outcome.icon}>
            {outcome.text}
          </StatusText>
        )}
      </output>
    </>
  );
}
