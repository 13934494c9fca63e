export const recordParts = ['activities', 'systems', 'security'] as const;
export type RecordPart = (typeof recordParts)[number];

export const recordAddresses: Record<RecordPart, string> = {
  activities: '/record',
  systems: '/record/systems',
  security: '/record/security',
};
