import { IconCheck, IconFlag, IconPencil } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import styles from './ThreeAnswer.module.css';

export type Answer = 'confirmed' | 'corrected' | 'followUp';

/** In the order they are shown, and the order of the keys 1, 2, 3. */
export const answers: readonly Answer[] = ['confirmed', 'corrected', 'followUp'];

const icons = { confirmed: IconCheck, corrected: IconPencil, followUp: IconFlag };
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: 2, ArrowDown: 0, ArrowUp: 0 };

export interface ThreeAnswerProps {
  label: string;
  value: Answer | null;
  onChoose: (answer: Answer) => void;
  words: Record<Answer, string>;
  locked?: boolean | undefined;
  id?: string | undefined;
}

/**
 * Still correct, correct, follow up; nothing is chosen from the start. The arrows only move, Space and Enter choose:
 * two of the answers open something, which must not happen on the way past them.
 */
export function ThreeAnswer({ label, value, onChoose, words, locked = false, id }: ThreeAnswerProps) {
  const name = useId();
  const group = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Answer | null>(null);
  const tabStop = at ?? value ?? 'confirmed';
  const choose = (answer: Answer) => (locked ? undefined : onChoose(answer));

  function byKey(event: KeyboardEvent): void {
    // Ctrl+Enter goes on to the next step; it must not answer on the way.
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      choose(tabStop);
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = answers[(answers.indexOf(tabStop) + step) % answers.length] ?? tabStop;
    group.current?.querySelector<HTMLElement>(`input[value="${next}"]`)?.focus();
  }

  return (
    <div ref={group} id={id} role="radiogroup" aria-label={label} className={styles.group} onKeyDown={byKey}>
      {answers.map((answer) => {
        const AnswerIcon = icons[answer];
        return (
          <label key={answer} className={styles.answer} data-answer={answer}>
            <input
              type="radio"
              name={name}
              value={answer}
              className={styles.input}
              checked={value === answer}
              aria-disabled={locked || undefined}
              tabIndex={tabStop === answer ? 0 : -1}
              onFocus={() => setAt(answer)}
              onChange={ignore}
              onClick={() => choose(answer)}
            />
            <AnswerIcon size={16} stroke={2} aria-hidden />
            {words[answer]}
          </label>
        );
      })}
    </div>
  );
}

// The click says it, also on the answer that is already chosen: "Ret" can be opened again.
function ignore(): void {}
