import { ActionIcon, Tooltip } from '@mantine/core';
import { type Icon, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { signedReviews } from '../../../../shared/domain/review/progress';
import type { SignedReview } from '../../../../shared/domain/review/review';
import { reviewSeason } from '../../../../shared/domain/review/schedule';
import { longDate, seasonName, sentenceStart } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { PaperOutcome } from '../../../app/papers/PaperOutcome';
import { usePaperOut } from '../../../app/papers/usePaperOut';
import { ButtonLink } from '../../../ui/Link';
import { RowList } from '../../../ui/RowList';
import { text as reviewText } from '../text';
import styles from './landing.module.css';
import { text } from './text';

/** The reviews that are signed, the newest first, each with its report. */
export function SignedReviews() {
  const binder = useBinder();
  const { language } = useApp().status;
  const words = useWords(text);
  const shared = useWords(reviewText);
  const { isPrinting, isSaving, outcome, print, save } = usePaperOut();
  const signed = signedReviews(binder).reverse();
  const reportOf = ({ documents }: SignedReview): string | undefined =>
    binder.documents.find(({ id, kind }) => kind === 'reviewReport' && documents.includes(id))?.id;

  return (
    <>
      <RowList
        rows={signed.map((review) => {
          const season = seasonName(reviewSeason(review.startedAt), language);
          const report = reportOf(review);
          return {
            id: review.id,
            title: sentenceStart(season),
            text: `${words.signedRow(longDate(review.signed.on, language), review.signed.by)}. ${words.original(review.signed.place)}`,
            end:
              report === undefined ? null : (
                <div className={styles.actions}>
                  <ButtonLink
                    to={`/documents/issued/${encodeURIComponent(report)}`}
                    variant="default"
                    size="sm"
                    aria-label={words.openReport(season)}
                  >
                    {words.open}
                  </ButtonLink>
                  <IconAction
                    icon={IconPrinter}
                    label={shared.print}
                    name={words.printOf(season)}
                    isBusy={isPrinting}
                    onClick={() => void print({ which: 'issued', id: report })}
                  />
                  <IconAction
                    icon={IconFileTypePdf}
                    label={shared.savePdf}
                    name={words.savePdfOf(season)}
                    isBusy={isSaving}
                    onClick={() => void save({ which: 'issued', id: report })}
                  />
                </div>
              ),
          };
        })}
      />
      <PaperOutcome
        outcome={outcome}
        onSave={(choice) => void save(choice)}
        words={{ savePdf: shared.savePdf, savedAs: shared.savedAs }}
      />
    </>
  );
}

interface IconActionProps {
  icon: Icon;
  label: string;
  name: string;
  isBusy: boolean;
  onClick: () => void;
}

function IconAction({ icon: ActionImage, label, name, isBusy, onClick }: IconActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size={34} aria-label={name} loading={isBusy} onClick={onClick}>
        <ActionImage size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
