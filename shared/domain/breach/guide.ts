/** The pages of the guide, in order: one question each. */
export const guidePages = ['what', 'when', 'who', 'data', 'stop', 'risk'] as const;
export type GuidePage = (typeof guidePages)[number];

/** The page on which the clock is started: from here on the breach is in the binder. */
export const startsClock = (page: GuidePage): boolean => page !== 'what';

/** The page before; null on the first. */
export const pageBefore = (page: GuidePage): GuidePage | null =>
  guidePages[guidePages.indexOf(page) - 1] ?? null;

/** The page after; null on the last. */
export const pageAfter = (page: GuidePage): GuidePage | null =>
  guidePages[guidePages.indexOf(page) + 1] ?? null;
