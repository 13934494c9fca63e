import {
  type Icon,
  IconCircleCheck,
  IconCircleDashed,
  IconHistory,
  IconPencil,
  IconSignature,
} from '@tabler/icons-react';
import type { DocumentStanding } from '../../../shared/domain/document/documentStanding';
import type { DocumentKind, DocumentVersion } from '../../../shared/domain/document/documentVersion';
import { isSigned } from '../../../shared/domain/document/issuing';
import type { Tone } from '../../ui/tone';

type Look = { tone: Tone; icon: Icon };

/** Colour and icon of each state; the word stands in the text file. */
export const paperLook: Record<DocumentStanding['state'], Look> = {
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

/** Under which of its two sets of words a paper is spoken of. */
export const wordsFor = (kind: DocumentKind): 'signed' | 'used' => (isSigned(kind) ? 'signed' : 'used');
