import type { Binder } from '../../binder';
import type { IsoDate } from '../../calendar';
import { isExtendedLate, requestDeadline } from '../../request/deadline';
import { erasesWhatIsKept } from '../../request/places';
import type { Request } from '../../request/request';
import { isAnsweredLate, isUnanswered, requestStanding } from '../../request/standing';
import { type Finding, found } from '../finding';

const at = ({ id }: Request) => ({ subject: 'request', id }) as const;

/** Nobody has had an answer, and the time is up (Art. 12(3)). */
export const requestLate = ({ requests }: Binder, today: IsoDate): Finding[] =>
  requests
    .filter((request) => requestStanding(request, today) === 'late')
    .map((request) =>
      found('requestLate', 'wrong', {
        place: at(request),
        facts: { name: request.name, on: requestDeadline(request, today).on },
      }),
    );

/** The person was told of the two further months after the first had passed: they do not count (Art. 12(3)). */
export const requestExtendedLate = ({ requests }: Binder, today: IsoDate): Finding[] =>
  requests
    .filter((request) => isUnanswered(request) && isExtendedLate(request, today))
    .map((request) =>
      found('requestExtendedLate', 'wrong', {
        place: at(request),
        facts: { name: request.name, on: requestDeadline(request, today).firstMonth },
      }),
    );

/** Answered too late, and nobody has written why (Art. 5(2)). */
export const requestLateWithoutReason = ({ requests }: Binder): Finding[] =>
  requests
    .filter((request) => isAnsweredLate(request) && request.lateReason === '')
    .map((request) =>
      found('requestLateWithoutReason', 'missing', { place: at(request), facts: { name: request.name } }),
    );

/** All was said to be erased, but the law asks for some of it to be kept (Art. 17(3)(b)). */
export const requestErasesKept = (binder: Binder): Finding[] =>
  binder.requests.flatMap((request) => {
    const [rule] = erasesWhatIsKept(binder, request);
    if (rule === undefined) return [];
    return [
      found('requestErasesKept', 'wrong', {
        place: at(request),
        facts: { name: request.name, rule: rule.name },
      }),
    ];
  });
