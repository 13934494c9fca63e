import type { OwnText } from '../../../../shared/domain/document/ownText';

/** Which text is being written: a new one at a place of a section, or one that is there. One at a time. */
export type Writing = { section: string; place: OwnText['place']; id: string | null };
