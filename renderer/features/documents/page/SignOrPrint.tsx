import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { PaperChoice } from '../../../../shared/contract/papers';
import type { DocumentVersion } from '../../../../shared/domain/document/documentVersion';
import { useWords } from '../../../app/BinderProvider';
import type { PaperOut } from '../../../app/papers/usePaperOut';
import { ButtonLink } from '../../../ui/Link';
import { text } from '../text';
import { SignForm } from './SignForm';

interface SignOrPrintProps {
  /** The version that waits for a signature; null when the one shown does not. */
  toSign: DocumentVersion | null;
  choice: PaperChoice;
  out: PaperOut;
}

/** What is left to do with a paper that is made: sign it and note that, or print it once more. */
export function SignOrPrint({ toSign, choice, out }: SignOrPrintProps) {
  const words = useWords(text);
  const isOfReview = toSign !== null && toSign.reviewId !== null;
  return (
    <>
      {isOfReview ? (
        <ButtonLink to="/review/sign" fullWidth>
          {words.toSignature}
        </ButtonLink>
      ) : null}
      <PrintButton
        choice={choice}
        out={out}
        label={words.print}
        variant={toSign === null ? 'filled' : 'default'}
      />
      {toSign !== null && !isOfReview ? <SignForm key={toSign.id} version={toSign} /> : null}
    </>
  );
}

interface PrintButtonProps {
  choice: PaperChoice;
  out: PaperOut;
  label: string;
  variant: 'filled' | 'default';
}

export function PrintButton({ choice, out, label, variant }: PrintButtonProps) {
  return (
    <Button
      fullWidth
      variant={variant}
      loading={out.isPrinting}
      onClick={() => void out.print(choice)}
      leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
    >
      {label}
    </Button>
  );
}
