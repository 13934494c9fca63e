import {
  type Icon,
  IconCircleCheck,
  IconCircleDashed,
  IconHistory,
  IconPencil,
  IconSignature,
} from '@tabler/icons-react';
import type { DocumentVersion } from '../../../shared/domain/document/documentVersion';
import type { PolicyStanding } from '../../../shared/domain/overview/policyStanding';
import type { Tone } from '../../ui/tone';

type Look = { tone: Tone; icon: Icon };

/** Colour and icon of each state; the word stands in the text file. */
export const policyLook: Record<PolicyStanding['state'], Look> = {
  neverSigned: { tone: 'draft', icon: IconCircleDashed },
  readyToSign: { tone: 'warn', icon: IconSignature },
  changed: { tone: 'warn', icon: IconPencil },
  unchanged: { tone: 'ok', icon: IconCircleCheck },
};

export const versionLook: Record<DocumentVersion['state'], Look> = {
  readyToSign: { tone: 'warn', icon: IconSignature },
  signed: { tone: 'ok', icon: IconCircleCheck },
  superseded: { tone: 'draft', icon: IconHistory },
};
