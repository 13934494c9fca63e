import { type Rating, type Risk, riskLevels } from '../../domain/assessment/assessment';
import { remaining, riskGrade, risksAt } from '../../domain/assessment/risk';
import type { Binder } from '../../domain/binder';
import type { Language } from '../../domain/language';
import { likelihoodName, riskGradeName, severityName, threatName } from '../../text/assessments';
import { text } from '../../text/documents/assessments';
import { listed } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import type { Block } from '../model';
import type { RegisterInput } from '../registerPaper';
import { heading, small } from './parts';

/** The risks with their measures, and the picture of them before and after. */
export function riskBlocks(risks: readonly Risk[], { binder, language }: RegisterInput): Block[] {
  const words = text[language].risk;
  if (risks.length === 0) return [heading(words.heading), ...paragraph(words.none)];
  return [
    heading(words.heading),
    ...table(
      words.table,
      columns(words.columns, [6, 25, 19, 15, 20, 15]),
      risks.map((risk, index) => [
        `${index + 1}`,
        `${risk.what}. ${threatName(risk.threat, language)}`,
        risk.consequence,
        ratingInWords(risk.before, language),
        measuresInWords(risk, binder),
        risk.after === null ? words.notRated : ratingInWords(risk.after, language),
      ]),
    ),
    small(words.scale),
    heading(words.pictureBefore),
    ...picture(risks, { name: words.pictureBefore, language, ratingOf: ({ before }) => before }),
    heading(words.pictureAfter),
    ...picture(risks, { name: words.pictureAfter, language, ratingOf: remaining }),
    small(words.picture),
  ];
}

const ratingInWords = (rating: Rating, language: Language): string =>
  text[language].risk.rating(riskGradeName(riskGrade(rating), language), rating.likelihood, rating.severity);

/** Measures by name; one that is gone is passed over. */
function measuresInWords({ measures }: Risk, { securityMeasures, language }: Binder): string {
  const names = measures.map((one) => securityMeasures.find(({ id }) => id === one)?.name ?? one);
  return names.length === 0 ? text[language].risk.noMeasures : listed(names, language);
}

/** Likelihood upwards, severity to the right: in each field how high the risk is there, and the risks that lie in it. */
function picture(
  risks: readonly Risk[],
  { name, language, ratingOf }: { name: string; language: Language; ratingOf: (risk: Risk) => Rating },
): Block[] {
  const titles = [
    text[language].risk.corner,
    ...riskLevels.map((severity) => severityName(severity, language)),
  ];
  const rows = [...riskLevels].reverse().map((likelihood) => [
    likelihoodName(likelihood, language),
    ...riskLevels.map((severity) => {
      const rating = { likelihood, severity };
      const grade = riskGradeName(riskGrade(rating), language);
      const numbers = risksAt(risks, rating, ratingOf);
      return numbers.length === 0 ? grade : `${grade}: ${numbers.join(', ')}`;
    }),
  ]);
  return table(name, columns(titles, [24, 19, 19, 19, 19]), rows);
}
