import type { Binder } from '../../../shared/domain/binder';
import { aBinder, anActivity, aProcessor, aRetentionRule, aSecurityMeasure, keptBy } from '../builders';

const several = <Entry>(count: number, entry: (number: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, index) => entry(index + 1));

/** The binder of a firm with much to look after: some 60 points in each review, most of them told to customers. */
export const aBusyFirm = (): Binder =>
  aBinder({
    createdAt: '2026-01-05T08:00:00.000Z',
    setup: { ...aBinder().setup, finishedOn: '2026-01-05' },
    activities: several(14, (n) =>
      anActivity({
        id: `act-${n}`,
        name: `Aktivitet ${n} med kunder`,
        retention: keptBy(`ret-${(n % 12) + 1}`),
      }),
    ),
    retentionRules: several(12, (n) => aRetentionRule({ id: `ret-${n}`, name: `Slettefrist ${n}` })),
    processors: several(14, (n) => aProcessor({ id: `proc-${n}`, name: `Databehandler ${n}` })),
    securityMeasures: several(17, (n) =>
      aSecurityMeasure({ id: `m-${n}`, name: `Foranstaltning ${n}`, testedOn: null }),
    ),
  });
