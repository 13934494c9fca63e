import type { Binder } from '../../../shared/domain/binder';
import { aBreach } from '../../support/breach';
import { hostingBinder } from './hosting';
import { property } from './property';

const known = aBreach({
  id: 'b-high',
  name: 'Lejerliste sendt til en forkert',
  cause: 'wrongRecipient',
  description: 'En liste over lejere blev sendt til en forkert modtager.',
  happenedFrom: '2026-11-21T12:00:00.000Z',
  people: ['s-kunde-privat'],
  peopleCount: 140,
  dataCategories: ['c-navn'],
  consequencesSoFar: 'Listen er åbnet af modtageren.',
  likely: ['identityTheft', 'financialLoss', 'reputation', 'confidentiality', 'discrimination'],
  harms: { physical: 'negligible', economic: 'limited', reputation: 'significant', control: 'severe' },
  likelihood: 'likely',
  risk: 'high',
  riskReason: 'Der stod restancer på listen.',
  stopped: 'yes',
  measuresTaken: 'Modtageren har slettet mailen.',
  measuresPlanned: 'Lister sendes kun krypteret.',
  notifiedAt: '2026-11-23T10:00:00.000Z',
  tells: 'yes',
  toldOn: '2026-11-24',
  toldHow: 'Brev til alle 140',
  advice: 'Hold øje med breve, I ikke venter.',
});

/** A property firm that has had a breach with high risk, and two about which nobody had to be told. */
export const propertyWithBreaches: Binder = {
  ...property,
  breaches: [
    known,
    aBreach({
      id: 'b-encrypted',
      risk: 'high',
      tells: 'no',
      notTelling: 'encrypted',
      notTellingReason: 'Disken var krypteret.',
    }),
    aBreach({
      id: 'b-removed',
      risk: 'high',
      tells: 'no',
      notTelling: 'riskRemoved',
      notTellingReason: 'Filen blev slettet ulæst.',
    }),
  ],
};

/** A hosting firm that has had a breach with the data of a client. */
export const hostWithBreach: Binder = {
  ...hostingBinder,
  breaches: [
    aBreach({
      id: 'b-host',
      role: 'processor',
      client: 'c-havblik',
      name: 'Server ramt',
      description: 'En server blev åbnet udefra.',
      people: ['s-kunde-privat'],
      peopleCount: 60,
      recordCount: 300,
      likely: ['confidentiality'],
      measuresTaken: 'Adgangen er lukket.',
    }),
  ],
};
