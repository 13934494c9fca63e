import {
  type Icon,
  IconAlarm,
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconInfoCircle,
  IconPencil,
} from '@tabler/icons-react';

/** What a colour says. It never says it alone: an icon and a word stand beside it. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'draft' | 'none';

export const toneIcon: Record<Tone, Icon> = {
  ok: IconCircleCheck,
  warn: IconAlertTriangle,
  bad: IconAlarm,
  info: IconPencil,
  draft: IconCircleDashed,
  none: IconInfoCircle,
};
