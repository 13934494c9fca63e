import type { Activity, Purpose } from '../../shared/domain/activity/activity';
import type { Language } from '../../shared/domain/language';
import { fromWords, inWords } from './termWords';

/** A purpose as it stands in a form: what allows it in words. */
export type PurposeValues = {
  what: string;
  legalBases: readonly string[];
  specialConditions: readonly string[];
};

export type RetentionValues = { rule: string; dataCategories: readonly string[] };

export const purposeValues = (purposes: readonly Purpose[], language: Language): PurposeValues[] =>
  purposes.map(({ what, legalBases, specialConditions }) => ({
    what,
    legalBases: inWords(legalBases, language),
    specialConditions: inWords(specialConditions, language),
  }));

export const retentionValues = (retention: Activity['retention'], language: Language): RetentionValues[] =>
  retention.map(({ rule, dataCategories }) => ({ rule, dataCategories: inWords(dataCategories, language) }));

/** What is read back is compared with all that stood there, since a purpose can have moved up. */
export function purposesFrom(
  values: readonly PurposeValues[],
  before: readonly Purpose[],
  language: Language,
): Purpose[] {
  const bases = { language, before: before.flatMap((one) => one.legalBases) };
  const conditions = { language, before: before.flatMap((one) => one.specialConditions) };
  return values.map(({ what, legalBases, specialConditions }) => ({
    what,
    legalBases: fromWords('legalBasis', legalBases, bases),
    specialConditions: fromWords('specialCondition', specialConditions, conditions),
  }));
}

export function retentionFrom(
  values: readonly RetentionValues[],
  before: Activity['retention'],
  language: Language,
): Activity['retention'] {
  const kinds = { language, before: before.flatMap((one) => one.dataCategories) };
  return values.map(({ rule, dataCategories }) => ({
    rule,
    dataCategories: fromWords('dataCategory', dataCategories, kinds),
  }));
}

/** A further purpose begins with the grounds of the one before it: mostly they are the same. */
export function freshPurpose(purposes: readonly PurposeValues[]): PurposeValues {
  const { legalBases = [], specialConditions = [] } = purposes.at(-1) ?? {};
  return { what: '', legalBases, specialConditions };
}
