import { type Rating, type Risk, riskLevels } from '../../../../shared/domain/assessment/assessment';
import { remaining, riskGrade, risksAt } from '../../../../shared/domain/assessment/risk';
import { likelihoodName, riskGradeName, severityName } from '../../../../shared/text/assessments';
import { useApp, useWords } from '../../../app/BinderProvider';
import styles from './RiskMatrix.module.css';
import { text } from './text';

/** The picture of the risks before and after the measures. */
export function RiskPictures({ risks }: { risks: readonly Risk[] }) {
  const words = useWords(text).risk;
  if (risks.length === 0) return <p className={styles.scale}>{words.none}</p>;
  return (
    <div className={styles.both}>
      <RiskMatrix title={words.before} risks={risks} ratingOf={({ before }) => before} />
      <RiskMatrix title={words.after} risks={risks} ratingOf={remaining} />
      <p className={styles.scale}>{words.scale}</p>
    </div>
  );
}

interface RiskMatrixProps {
  title: string;
  risks: readonly Risk[];
  ratingOf: (risk: Risk) => Rating;
}

/** Likelihood upwards, severity to the right; in each field its grade and the numbers of the risks that lie in it. */
function RiskMatrix({ title, risks, ratingOf }: RiskMatrixProps) {
  const { language } = useApp().status;
  const words = useWords(text).risk;
  return (
    <table className={styles.matrix}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{`${words.up} / ${words.across}`}</th>
          {riskLevels.map((severity) => (
            <th key={severity} scope="col">
              {severityName(severity, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...riskLevels].reverse().map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row">{likelihoodName(likelihood, language)}</th>
            {riskLevels.map((severity) => {
              const rating = { likelihood, severity };
              const grade = riskGrade(rating);
              const numbers = risksAt(risks, rating, ratingOf);
              return (
                <td key={severity} className={styles.field} data-grade={grade}>
                  {riskGradeName(grade, language)}
                  {numbers.length === 0 ? null : <span className={styles.numbers}>{numbers.join(', ')}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
