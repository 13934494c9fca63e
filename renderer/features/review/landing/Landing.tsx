import { lastSignedReview, openReview } from '../../../../shared/domain/review/progress';
import { reviewSteps } from '../../../../shared/domain/review/review';
import { stepName, stepQuestion } from '../../../../shared/text/labels';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { RowList } from '../../../ui/RowList';
import { Section } from '../../../ui/Section';
import { LandingHero } from './LandingHero';
import styles from './landing.module.css';
import { SignedReviews } from './SignedReviews';
import { text } from './text';

/** The half-yearly review: where it stands, what it goes through, and those that are signed. */
export function Landing() {
  const binder = useBinder();
  const { language } = useApp().status;
  const words = useWords(text);
  const hasSigned = lastSignedReview(binder) !== null;

  return (
    <Page>
      <PageHeading title={words.title} lead={words.lead} />
      <div className={styles.hero}>
        <LandingHero />
      </div>
      {hasSigned ? (
        <Section title={words.earlierTitle}>
          <SignedReviews />
        </Section>
      ) : null}
      {openReview(binder) === null ? (
        <Section title={words.stepsTitle}>
          <RowList
            rows={reviewSteps.map((step, index) => ({
              id: step,
              number: index + 1,
              title: stepName(step, language),
              text: stepQuestion(step, language),
            }))}
          />
        </Section>
      ) : null}
    </Page>
  );
}
