import { newRequest, type Request } from '../../shared/domain/request/request';

/** A request for access of 23 November 2026, a Monday; nothing has been done about it. */
export const aRequest = (facts: Partial<Request> = {}): Request => ({
  ...newRequest({
    name: 'Ida Holm',
    isAnonymous: false,
    answerTo: 'ida@holm.example',
    receivedOn: '2026-11-23',
    channel: 'mail',
    rights: ['access'],
    asked: 'Hvad har I om mig?',
    note: '',
  }),
  id: 'req-1',
  ...facts,
});

/** A case in which everything has been filled in. */
export const aFullRequest = (facts: Partial<Request> = {}): Request =>
  aRequest({
    rights: ['access', 'erasure'],
    identity: { state: 'confirmed', askedOn: '2026-11-24', confirmedOn: '2026-11-26', how: 'Ringet op' },
    places: [{ key: 'systems/s1', name: 'Ordrebogen', state: 'found', note: '12 ordrer' }],
    extension: { reason: 'Mange papirer', toldOn: '2026-12-01' },
    answers: [
      { right: 'access', outcome: 'met', reason: '' },
      { right: 'erasure', outcome: 'partly', reason: 'Fakturaer gemmes efter loven.' },
    ],
    answerText: 'Sig til, hvis noget mangler.',
    fee: { amount: '200 kr.', reason: 'Tredje gang på en måned.' },
    answeredOn: '2026-12-10',
    told: [{ key: 'processors/p1', name: 'Regnskab', state: 'told', on: '2026-12-11', note: '' }],
    closedOn: '2026-12-11',
    ...facts,
  });
