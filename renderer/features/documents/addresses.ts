/** Where the papers of divider 1 are found. */
export const documentsAddress = '/documents';

export const policyAddress = '/documents/customerPolicy';

export const issuedAddress = (id: string): string => `/documents/issued/${encodeURIComponent(id)}`;
