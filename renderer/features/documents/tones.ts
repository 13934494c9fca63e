import type { DocumentVersion } from '../../../shared/domain/document/documentVersion';
import type { PolicyStanding } from '../../../shared/domain/overview/policyStanding';
import type { Tone } from '../../ui/tone';

export const policyTones: Record<PolicyStanding['state'], Tone> = {
  neverSigned: 'draft',
  readyToSign: 'warn',
  changed: 'warn',
  unchanged: 'ok',
};

export const versionTones: Record<DocumentVersion['state'], Tone> = {
  readyToSign: 'warn',
  signed: 'ok',
  superseded: 'draft',
};
