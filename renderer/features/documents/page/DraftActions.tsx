import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { PaperChoice } from '../../../../shared/contract/papers';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import { openFindings } from '../../../../shared/domain/finding/findings';
import type { Language } from '../../../../shared/domain/language';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import type { PaperOut } from '../../../app/papers/usePaperOut';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { ButtonLink, Link } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { wordsFor } from '../states';
import { text } from '../text';
import { PrintButton } from './SignOrPrint';

interface DraftActionsProps {
  paper: PaperOfBinder;
  choice: PaperChoice;
  language: Language;
  out: PaperOut;
}

/** A draft is made into a version and printed; or printed as the draft that it is. */
export function DraftActions({ paper, choice, language, out }: DraftActionsProps) {
  const words = useWords(text);
  const { working, refusal, ask } = useAsking();
  async function issue(): Promise<void> {
    const issued = await ask('document.issue', { ...paper, language });
    if (issued !== null) await out.print({ which: 'issued', id: issued.id });
  }
  const gaps = openFindings(useBinder(), useApp().status.today).filter(
    ({ severity }) => severity === 'wrong' || severity === 'missing',
  ).length;
  return (
    <>
      {gaps === 0 ? null : (
        <Notice tone="warn">
          {words.gaps(gaps)} <Link to="/findings">{words.seeGaps}</Link>
        </Notice>
      )}
      <Button
        fullWidth
        loading={working !== null}
        onClick={() => void issue()}
        leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
      >
        {words.issue[wordsFor(paper.kind)]}
      </Button>
      <Refusal failure={refusal} />
      <PrintButton choice={choice} out={out} label={words.printDraft} variant="default" />
      {paper.kind === 'customerPolicy' ? (
        <ButtonLink to="/review" variant="subtle" size="sm" fullWidth>
          {words.waitForReview}
        </ButtonLink>
      ) : null}
    </>
  );
}
