import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { lookBack } from '../../../shared/domain/overview/happenings';
import { type NextReview, nextReview } from '../../../shared/domain/overview/nextReview';
import type { Failure } from '../../../shared/errors';
import { useApp, useBinder, useInWords, useWords } from '../../app/BinderProvider';
import { HeroCard } from '../../ui/HeroCard';
import { ButtonLink } from '../../ui/Link';
import { Notice } from '../../ui/Notice';
import { happeningItems } from './happeningItems';
import { text } from './text';

/** The next review: when, how long, and what has happened since the last one. */
export function ReviewHero() {
  const { today } = useApp().status;
  const binder = useBinder();
  const words = useWords(text);
  const inWords = useInWords();
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const review = nextReview(binder, today);
  const since = lookBack(binder);
  if (review === null || since === null) return null;

  return (
    <HeroCard
      title={words.reviewTitle(review)}
      actions={
        <>
          <PrimaryAction review={review} onRefusal={setRefusal} />
          {review.state === 'notStarted' ? (
            <ButtonLink to="/review" variant="subtle">
              {words.seeSteps(review.steps)}
            </ButtonLink>
          ) : null}
        </>
      }
      side={{ title: words.happenedSince(since), items: happeningItems(binder, since.on, words) }}
    >
      <p>{words.reviewText(review)}</p>
      {refusal === null ? null : (
        <Notice tone="bad" urgent>
          {inWords(refusal)}
        </Notice>
      )}
    </HeroCard>
  );
}

function PrimaryAction({
  review,
  onRefusal,
}: {
  review: NextReview;
  onRefusal: (failure: Failure | null) => void;
}) {
  const { ask } = useApp();
  const words = useWords(text);
  const navigate = useNavigate();
  const [starting, setStarting] = useState(false);

  async function start(): Promise<void> {
    setStarting(true);
    onRefusal(null);
    const result = await ask('review.start', {});
    setStarting(false);
    if (result.ok) await navigate(`/review/steps/${review.nextStep}`);
    else onRefusal(result.error);
  }

  if (review.state === 'notStarted') {
    return (
      <Button
        size="lg"
        loading={starting}
        onClick={() => void start()}
        rightSection={<IconArrowRight size={20} stroke={1.75} aria-hidden />}
      >
        {words.start}
      </Button>
    );
  }
  const isFrozen = review.state === 'readyToSign';
  const to = isFrozen
    ? '/review/sign'
    : review.nextStep === null
      ? '/review/check'
      : `/review/steps/${review.nextStep}`;
  return (
    <ButtonLink to={to} size="lg" rightIcon={IconArrowRight}>
      {isFrozen ? words.sign : words.goOn}
    </ButtonLink>
  );
}
