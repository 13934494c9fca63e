import type { Instant } from '../../../../../shared/domain/calendar';
import type { GuideForm } from './useGuide';

/** What each question of the guide is given. */
export type QuestionProps = { form: GuideForm; now: Instant | null };
