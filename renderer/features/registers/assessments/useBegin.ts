import { useNavigate } from 'react-router';
import type { AssessmentKind } from '../../../../shared/domain/assessment/assessment';
import { newAssessment } from '../../../../shared/domain/assessment/newAssessment';
import type { Failure } from '../../../../shared/errors';
import { assessmentName, dpiaDraft } from '../../../../shared/text/assessmentDrafts';
import { useBinder } from '../../../app/BinderProvider';
import { useAsking } from '../../../app/useAsking';
import { guidePage } from './addresses';
import { stepsOf } from './steps';

type Wanted = { about: string | null; name?: string };

/** Begins an assessment: it is put into the binder at once, so that it can be left and taken up again. */
export function useBegin(): {
  begin: (kind: AssessmentKind, wanted: Wanted) => Promise<boolean>;
  refusal: Failure | null;
  isBusy: boolean;
} {
  const binder = useBinder();
  const { ask, refusal, working } = useAsking();
  const navigate = useNavigate();

  async function begin(kind: AssessmentKind, { about, name = '' }: Wanted): Promise<boolean> {
    const { activities, systems, language } = binder;
    const activity = activities.find(({ id }) => id === about);
    const named = activity?.name ?? systems.find(({ id }) => id === about)?.name ?? null;
    const saved = await ask(
      'assessment.save',
      newAssessment(kind, {
        about,
        name: name.trim() || assessmentName(kind, named, language),
        ...(activity === undefined ? {} : { texts: dpiaDraft(activity, binder, language) }),
      }),
    );
    const [first] = stepsOf(kind);
    if (saved === null || first === undefined) return false;
    await navigate(guidePage(saved.id, first));
    return true;
  }
  return { begin, refusal, isBusy: working !== null };
}
