import type { Request } from '../../../../shared/domain/request/request';
import { type RequestStanding, requestStanding } from '../../../../shared/domain/request/standing';
import { standingNames } from '../../../../shared/text/requests';
import { useApp } from '../../../app/BinderProvider';
import { StatusText } from '../../../ui/StatusText';
import type { Tone } from '../../../ui/tone';

const tones: Record<RequestStanding, Tone> = {
  late: 'bad',
  dueSoon: 'warn',
  waiting: 'info',
  underWay: 'info',
  answered: 'warn',
  closed: 'ok',
};

/** How a request stands today: icon and word. */
export function StandingText({ request }: { request: Request }) {
  const { language, today } = useApp().status;
  const standing = requestStanding(request, today);
  return <StatusText tone={tones[standing]}>{standingNames[language][standing]}</StatusText>;
}
