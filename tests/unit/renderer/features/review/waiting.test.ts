import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../../renderer/app/drafts';
import { waitingAt } from '../../../../../renderer/features/review/step/waiting';

type Text = { text: string };

function draftOf(first?: Text): Draft<Text> {
  let kept = first;
  return {
    kept: () => kept,
    keep: (value) => {
      kept = value;
    },
    drop: () => {
      kept = undefined;
    },
  };
}

const anything = (): boolean => true;

/** A disk that answers as told and notes what it was asked to save. */
function disk(...answers: boolean[]) {
  const asked: string[] = [];
  const save = async ({ text }: Text): Promise<boolean> => {
    asked.push(text);
    return answers.shift() ?? true;
  };
  return { asked, save };
}

describe('text that saves itself', () => {
  it('goes on waiting when it could not be saved', async () => {
    const { asked, save } = disk(false, true);
    const draft = draftOf();
    const waiting = waitingAt(draft);
    waiting.put({ text: 'Prøvet' });
    await waiting.flush(anything, save);
    expect(draft.kept()).toEqual({ text: 'Prøvet' });
    await waiting.flush(anything, save);
    await waiting.flush(anything, save);
    expect(asked).toEqual(['Prøvet', 'Prøvet']);
    expect(draft.kept()).toBeUndefined();
  });

  it('is not sent twice while it is on its way', async () => {
    const { asked, save } = disk();
    const waiting = waitingAt(draftOf());
    waiting.put({ text: 'Prøvet' });
    await Promise.all([waiting.flush(anything, save), waiting.flush(anything, save)]);
    expect(asked).toHaveLength(1);
  });

  it('keeps what is typed while an older text is saved', async () => {
    const { asked, save } = disk();
    const draft = draftOf();
    const waiting = waitingAt(draft);
    waiting.put({ text: 'Prø' });
    const first = waiting.flush(anything, save);
    waiting.put({ text: 'Prøvet' });
    await first;
    expect(draft.kept()).toEqual({ text: 'Prøvet' });
    await waiting.flush(anything, save);
    expect(asked).toEqual(['Prø', 'Prøvet']);
  });

  it('keeps what is not fit to be saved, unsent', async () => {
    const { asked, save } = disk();
    const draft = draftOf();
    const waiting = waitingAt(draft);
    waiting.put({ text: '' });
    await waiting.flush(({ text }) => text !== '', save);
    expect(asked).toEqual([]);
    expect(draft.kept()).toEqual({ text: '' });
  });

  it('saves what was left when the binder was locked in the middle of it', async () => {
    const { asked, save } = disk();
    const waiting = waitingAt(draftOf({ text: 'Halvt skr' }));
    await waiting.flush(anything, save);
    expect(asked).toEqual(['Halvt skr']);
  });
});
