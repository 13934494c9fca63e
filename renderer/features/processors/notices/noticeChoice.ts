import type { NoticeAbout } from '../../../entries/notices/SubProcessorNoticeDrawer';

/** A notice that stands open, or what a new one is about. */
export type NoticeChoice = { id: string } | { id: null; about: NoticeAbout };
