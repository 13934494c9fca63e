import {
  breachCauses,
  breachGuarded,
  breachKinds,
  consequences,
  harmAnswers,
  likelihoods,
  notTellingReasons,
  risks,
  yesNoUnknown,
} from '../domain/breach/breach';
import type { Language } from '../domain/language';
import form from '../reference/data/breach-form.json';
import {
  answerWord,
  causeName,
  consequenceName,
  guardedName,
  harmAnswerName,
  kindName,
  likelihoodName,
  notTellingName,
  riskName,
} from './breach';

type Named = Record<Language, string>;

const ofForm = (id: string): Named => {
  const field = form.fields.find((one) => one.id === id);
  if (field === undefined) throw new Error(`the form lacks ${id}`);
  return { da: field.da, en: field.en };
};

/** The fields of a breach as they are called: as on the form, where it has them. */
export const breachFieldNames: Readonly<Record<string, Named>> = {
  cause: ofForm('bf-aarsag'),
  description: ofForm('bf-beskrivelse'),
  kinds: { da: 'Hvad er der sket med oplysningerne?', en: 'What has happened to the data?' },
  client: { da: 'Hvilken kunde?', en: 'Which client?' },
  system: ofForm('bf-system'),
  discoveredBy: { da: 'Hvem opdagede det?', en: 'Who discovered it?' },
  discoveredAt: ofForm('bf-opdaget'),
  happenedFrom: { da: 'Skete fra', en: 'Happened from' },
  happenedTo: { da: 'Skete til', en: 'Happened until' },
  people: ofForm('bf-kat-personer'),
  peopleCount: ofForm('bf-antal-personer'),
  recordCount: ofForm('bf-antal-data'),
  abroad: ofForm('bf-udland'),
  activities: { da: 'Aktiviteter', en: 'Processing activities' },
  guarded: ofForm('bf-saerlige'),
  encrypted: ofForm('bf-kryptering'),
  stopped: ofForm('bf-stoppet'),
  stoppedAt: { da: 'Stoppet den', en: 'Stopped on' },
  whyNotStopped: { da: 'Hvorfor kan det ikke stoppes?', en: 'Why can it not be stopped?' },
  measuresTaken: ofForm('bf-truffet'),
  measuresPlanned: ofForm('bf-planlagt'),
  mitigation: ofForm('bf-afhjaelp'),
  measuresBefore: ofForm('bf-foer'),
  consequencesSoFar: ofForm('bf-konsekvens'),
  'harms.physical': { da: 'Skade på krop og sikkerhed', en: 'Harm to body and safety' },
  'harms.economic': { da: 'Tab af penge eller ting', en: 'Loss of money or things' },
  'harms.reputation': {
    da: 'Omdømme, identitet eller ulige behandling',
    en: 'Reputation, identity or unequal treatment',
  },
  'harms.control': { da: 'Tab af fortrolighed og kontrol', en: 'Loss of confidentiality and control' },
  likelihood: ofForm('bf-sandsynlighed'),
  likely: ofForm('bf-sandsynlig'),
  risk: ofForm('bf-risiko'),
  riskReason: ofForm('bf-begrundelse'),
  assessedAt: { da: 'Vurderet den', en: 'Assessed on' },
  notifiedAt: ofForm('bf-anmeldt-tid'),
  caseNumber: ofForm('bf-sagsnr'),
  lateReason: ofForm('bf-forsinkelse'),
  moreToFollow: ofForm('bf-trinvis'),
  moreOn: { da: 'Mere følger den', en: 'More follows on' },
  on: { da: 'Dato', en: 'Date' },
  followUps: { da: 'Sendt bagefter', en: 'Sent afterwards' },
  tells: ofForm('bf-underrettes'),
  toldOn: { da: 'Fik besked den', en: 'Were told on' },
  toldHow: ofForm('bf-underret-hvordan'),
  notTelling: ofForm('bf-underret-ikke'),
  notTellingReason: { da: 'Begrundelse for ikke at give besked', en: 'Reasoning for not telling' },
  advice: { da: 'Hvad kan de selv gøre?', en: 'What can they do themselves?' },
  lessons: ofForm('bf-laering'),
  closedOn: ofForm('bf-lukket'),
};

type Says = (value: string, language: Language) => string | undefined;

/** A value that is one of a few; undefined for any other, which are somebody's own words. */
const oneOf =
  <Value extends string>(values: readonly Value[], say: (value: Value, language: Language) => string): Says =>
  (value, language) => {
    const known = values.find((one) => one === value);
    return known === undefined ? undefined : say(known, language);
  };

const answer = oneOf(yesNoUnknown, answerWord);
const harm = oneOf(harmAnswers, harmAnswerName);

const says: Readonly<Record<string, Says>> = {
  cause: oneOf(breachCauses, causeName),
  kinds: oneOf(breachKinds, kindName),
  guarded: oneOf(breachGuarded, guardedName),
  abroad: answer,
  encrypted: answer,
  stopped: answer,
  moreToFollow: answer,
  tells: answer,
  physical: harm,
  economic: harm,
  reputation: harm,
  control: harm,
  likelihood: oneOf(likelihoods, likelihoodName),
  likely: oneOf(consequences, consequenceName),
  risk: oneOf(risks, riskName),
  notTelling: oneOf(notTellingReasons, notTellingName),
};

/** A value of a breach that is one of a few, in words; undefined where it is none of them. */
export const breachValueInWords = (field: string, value: string, language: Language): string | undefined =>
  says[field]?.(value, language);
