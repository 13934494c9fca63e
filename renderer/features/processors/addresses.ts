import type { AgreementOf } from '../../../shared/domain/processingAgreement/agreementFile';

/** Where divider 3 is found. */
export const processorsAddress = '/processors';
export const clientsAddress = '/processors/clients';
export const noticesAddress = '/processors/notices';

const listAddress: Record<AgreementOf['list'], string> = {
  processors: processorsAddress,
  clients: clientsAddress,
};

export const entryAddress = ({ list, id }: AgreementOf): string =>
  `${listAddress[list]}/${encodeURIComponent(id)}`;

export const fileAddress = (whose: AgreementOf): string => `${entryAddress(whose)}/file`;

/** The agreement as a paper of the firm's own. */
export const paperAddress = (id: string): string =>
  `/documents/processingAgreement/${encodeURIComponent(id)}`;

export const activityAddress = (id: string): string => `/record/${encodeURIComponent(id)}`;
