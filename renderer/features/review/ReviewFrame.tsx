import { IconPlayerPause } from '@tabler/icons-react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { lastSignedReview, openReview } from '../../../shared/domain/review/progress';
import { reviewSeason } from '../../../shared/domain/review/schedule';
import { clockTime, seasonName } from '../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { useShellBanner } from '../../app/shellBanner';
import { FocusShell } from '../../ui/FocusShell';
import { ButtonLink } from '../../ui/Link';
import { SaveState } from '../../ui/SaveState';
import { fittingAddress } from './address';
import { SendContext } from './reviewContext';
import { text } from './text';
import { useSending } from './useSending';

/** The focus shell around the review, and the guard of its addresses. */
export function ReviewFrame() {
  const { status, saveFailure } = useApp();
  const binder = useBinder();
  const words = useWords(text).frame;
  const { pathname } = useLocation();
  const { send, isSlow } = useSending();
  const banner = useShellBanner(false);
  const address = fittingAddress(pathname, binder, status.today);
  if (address !== pathname) return <Navigate to={address} replace />;

  const isDone = pathname === '/review/done';
  const review = openReview(binder) ?? lastSignedReview(binder);
  const season = review === null ? '' : seasonName(reviewSeason(review.startedAt), status.language);
  const saved = status.savedAt === null ? '' : words.saved(clockTime(status.savedAt, status.language));
  const state = saveFailure !== null ? 'failed' : isSlow ? 'saving' : 'saved';
  const stateText = { failed: words.notSaved, saving: words.saving, saved }[state];
  return (
    <FocusShell
      title={words.title(season)}
      words={words}
      right={
        <>
          <SaveState state={state} text={stateText} />
          {isDone ? null : (
            <ButtonLink to="/" variant="default" size="sm" leftIcon={IconPlayerPause}>
              {words.pause}
            </ButtonLink>
          )}
        </>
      }
      banner={banner}
    >
      <SendContext value={send}>
        <Outlet />
      </SendContext>
    </FocusShell>
  );
}
