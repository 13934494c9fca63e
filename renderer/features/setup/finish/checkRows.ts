import { formatCvr } from '../../../../shared/domain/identifiers/cvr';
import type { Language } from '../../../../shared/domain/language';
import type { SetupAnswers, SetupQuestion } from '../../../../shared/domain/setup/answers';
import {
  catalogueActivity,
  knownSupplier,
  setupMeasures,
  tradePack,
} from '../../../../shared/reference/library';
import { listed, yearlyDay } from '../../../../shared/text/format';
import type { SetupWords } from '../words';

/** An answer in words: the most important first, the rest as notes. */
export type AnswerInWords = {
  text: string;
  notes: string[];
  /** Part of it is not in place yet. */
  isUnderWay?: boolean;
};

type Complete = { [Q in SetupQuestion]: NonNullable<SetupAnswers[Q]> };

/** All answers, or null while one is missing. */
export function completeAnswers(answers: SetupAnswers): Complete | null {
  const { company, contactPerson, trade, suppliers, measures, calendar } = answers;
  if (!company || !contactPerson || !trade || !suppliers || !measures || !calendar) return null;
  return { company, contactPerson, trade, suppliers, measures, calendar };
}

export function answersInWords(
  answers: Complete,
  words: SetupWords,
  language: Language,
): Record<SetupQuestion, AnswerInWords> {
  return {
    company: companyInWords(answers.company),
    contactPerson: contactPersonInWords(answers.contactPerson, words),
    trade: {
      text: tradePack(answers.trade.trade, language).name,
      notes: [
        listed(
          answers.trade.activities.map((id) => catalogueActivity(id)?.[language] ?? id),
          language,
        ),
      ],
    },
    suppliers: suppliersInWords(answers.suppliers, words),
    measures: measuresInWords(answers.measures, words, language),
    calendar: calendarInWords(answers.calendar, words, language),
  };
}

const said = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const companyInWords = ({
  name,
  cvr,
  address,
  phone,
  email,
  website,
}: Complete['company']): AnswerInWords => ({
  text: name,
  notes: [said(`CVR ${formatCvr(cvr)}`, address), said(phone, email, website)].filter((note) => note !== ''),
});

function contactPersonInWords(
  { person, customersWriteTo }: Complete['contactPerson'],
  { check }: SetupWords,
): AnswerInWords {
  const ways = said(person.phone, person.email);
  return {
    text: [person.name, person.title].filter((part) => part !== '').join(', '),
    notes: [
      ...(ways === '' ? [] : [ways]),
      ...(customersWriteTo === null
        ? []
        : [
            said(
              check.customersWriteTo(customersWriteTo.name),
              customersWriteTo.email,
              customersWriteTo.phone,
            ),
          ]),
    ],
  };
}

function suppliersInWords({ chosen }: Complete['suppliers'], words: SetupWords): AnswerInWords {
  if (chosen.length === 0) return { text: words.check.noSuppliers, notes: [] };
  return {
    text: words.check.suppliers(chosen.length),
    notes: chosen.map(
      ({ need, name }) => `${words.suppliers.need[need].title}: ${knownSupplier(name)?.name ?? name}`,
    ),
  };
}

function measuresInWords(
  { inPlace }: Complete['measures'],
  { check }: SetupWords,
  language: Language,
): AnswerInWords {
  const all = setupMeasures(language);
  const underWay = all.filter(({ id }) => !inPlace.includes(id)).map(({ name }) => name);
  return {
    text: check.inPlace(inPlace.length, all.length),
    notes: underWay.length === 0 ? [] : [check.underWay(listed(underWay, language))],
    isUnderWay: underWay.length > 0,
  };
}

function calendarInWords(
  { financialYearEnd, reviewDays }: Complete['calendar'],
  { check }: SetupWords,
  language: Language,
): AnswerInWords {
  const dates = listed(
    [...reviewDays].sort().map((day) => yearlyDay(day, language)),
    language,
  );
  return {
    text: check.yearEnd(yearlyDay(financialYearEnd, language)),
    notes: [check.reviews(dates)],
  };
}
