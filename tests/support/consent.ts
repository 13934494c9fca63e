import type { ConsentWording, GivenConsent } from '../../shared/domain/consent/consent';

/** The words of a newsletter, which say all that they should. */
export const aWording = (wording: Partial<ConsentWording> = {}): ConsentWording => ({
  kind: 'wording',
  id: 'w1',
  name: 'Nyhedsbrev',
  topic: 'marketing',
  askedOf: 'customers',
  purpose: 'Sende nyheder',
  activity: null,
  words:
    'Ja, Lindholm Låse & Alarm ApS må sende mig nyheder på e-mail. Jeg kan trække det tilbage: info@lindholm.example',
  version: 1,
  from: '2026-01-01',
  earlier: [],
  note: '',
  files: [],
  ...wording,
});

export const aGivenConsent = (consent: Partial<GivenConsent> = {}): GivenConsent => ({
  kind: 'given',
  id: 'g1',
  name: 'Inge Dal',
  givenBy: 'person',
  wording: 'w1',
  wordingVersion: 1,
  words: '',
  way: 'paper',
  givenOn: '2026-03-02',
  proof: 'Mappen i skabet',
  withdrawnOn: null,
  stoppedOn: null,
  stopped: '',
  note: '',
  files: [],
  ...consent,
});
