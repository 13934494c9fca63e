import type {
  CarriedOut,
  DeletionItem,
  KeptLonger,
  StartingEvent,
} from '../../shared/domain/deletion/deletion';

/** Data under the rule of bookkeeping, up to the financial year 2020. */
export const someData = (own: Partial<DeletionItem> = {}): DeletionItem => ({
  rule: 'ret-bogfoering',
  upTo: '2020-12-31',
  about: null,
  ...own,
});

export const aDeletion = (own: Partial<CarriedOut> = {}): CarriedOut => ({
  id: 'deletion-1',
  kind: 'deleted',
  name: 'Regnskabsmateriale til og med 2020',
  dataItems: [someData()],
  deletionPlaces: [],
  deletedOn: '2026-02-03',
  howDeleted: 'deleted',
  deletedBy: 'Mette Lindholm',
  whyEarly: '',
  note: '',
  files: [],
  ...own,
});

export const anException = (own: Partial<KeptLonger> = {}): KeptLonger => ({
  id: 'exception-1',
  kind: 'kept',
  name: 'Bilag i sagen om taget',
  dataItems: [someData()],
  deletionPlaces: [],
  keptScope: 'all',
  keptCause: 'dispute',
  whyKept: 'Sagen er ikke afgjort.',
  decidedOn: '2026-02-03',
  keptUntil: '2027-02-03',
  note: '',
  files: [],
  ...own,
});

export const anEvent = (own: Partial<StartingEvent> = {}): StartingEvent => ({
  id: 'event-1',
  kind: 'event',
  name: 'En kundes sag er slut',
  rule: 'ret-kunde',
  happenedOn: '2023-05-03',
  repeats: 'once',
  note: '',
  files: [],
  ...own,
});
