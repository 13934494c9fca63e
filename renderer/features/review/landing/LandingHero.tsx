import { Button } from '@mantine/core';
import { IconArrowRight, IconCalculator, IconDeviceLaptop, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type NextReview, nextReview } from '../../../../shared/domain/overview/nextReview';
import { lastSignedReview } from '../../../../shared/domain/review/progress';
import type { Failure } from '../../../../shared/errors';
import { longDate, seasonName } from '../../../../shared/text/format';
import { useApp, useBinder, useInWords, useWords } from '../../../app/BinderProvider';
import { HeroCard } from '../../../ui/HeroCard';
import { ButtonLink } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { goOnAddress, stepAddress } from '../address';
import { text } from './text';

/** After this many days a paused review is reminded of when it was begun. */
const LONG_PAUSE_DAYS = 30;

/** The one thing to do here: start, go on, or sign. */
export function LandingHero() {
  const binder = useBinder();
  const { today } = useApp().status;
  const review = nextReview(binder, today);
  if (review === null) return null;
  if (review.state === 'notStarted') return <NotStarted review={review} />;
  return review.state === 'running' ? <Running review={review} /> : <Ready />;
}

function NotStarted({ review }: { review: NextReview }) {
  const binder = useBinder();
  const { language } = useApp().status;
  const words = useWords(text);
  const date = longDate(review.due, language);
  return (
    <HeroCard
      title={words.heroNew(seasonName(review.season, language))}
      actions={<StartButton />}
      side={{
        title: words.atHandTitle,
        items: [
          { icon: IconSignature, text: words.atHand.agreements },
          { icon: IconCalculator, text: words.atHand.accounts },
          { icon: IconDeviceLaptop, text: words.atHand.computers },
        ],
      }}
    >
      <p>
        {lastSignedReview(binder) === null
          ? words.firstIs(date)
          : `${words.nextIs(date)} ${words.nextIsOpen}`}
      </p>
      <p>{words.heroText}</p>
    </HeroCard>
  );
}

function StartButton() {
  const { ask } = useApp();
  const words = useWords(text);
  const inWords = useInWords();
  const navigate = useNavigate();
  const [isStarting, setIsStarting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function start(): Promise<void> {
    setIsStarting(true);
    const result = await ask('review.start', {});
    setIsStarting(false);
    if (result.ok) await navigate(stepAddress('company'));
    else setFailure(result.error);
  }

  return (
    <>
      <Button
        size="lg"
        loading={isStarting}
        onClick={() => void start()}
        rightSection={<IconArrowRight size={20} stroke={1.75} aria-hidden />}
      >
        {words.start}
      </Button>
      {failure === null ? null : (
        <Notice tone="bad" urgent>
          {inWords(failure)}
        </Notice>
      )}
    </>
  );
}

function Running({ review }: { review: NextReview }) {
  const binder = useBinder();
  const { today } = useApp().status;
  const words = useWords(text);
  const begun = review.begunDaysAgo ?? 0;
  return (
    <HeroCard
      title={words.heroRunning}
      actions={
        <ButtonLink to={goOnAddress(binder, today)} size="lg" rightIcon={IconArrowRight}>
          {words.goOn}
        </ButtonLink>
      }
    >
      <p>{words.progress(review.answeredSteps, review.steps)}</p>
      {begun > LONG_PAUSE_DAYS ? <p>{words.begunLongAgo(begun)}</p> : null}
    </HeroCard>
  );
}

function Ready() {
  const words = useWords(text);
  return (
    <HeroCard
      title={words.heroReady}
      actions={
        <ButtonLink to="/review/sign" size="lg" rightIcon={IconArrowRight}>
          {words.sign}
        </ButtonLink>
      }
    >
      <p>{words.readyText}</p>
    </HeroCard>
  );
}
