import { Button, Group, Radio } from '@mantine/core';
import { type PointAnswer, pointAnswers } from '../../../../shared/domain/assessment/assessment';
import type { AskedPoint } from '../../../../shared/reference/assessments';
import { citation } from '../../../../shared/reference/library';
import { listStatusInWords, pointAnswerName } from '../../../../shared/text/assessments';
import { listed } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { FreeText } from '../../../entries/fields/FreeText';
import type { Field } from '../../../entries/useEntryForm';
import { StatusTag } from '../../../ui/StatusText';
import styles from './assessments.module.css';
import { text } from './text';

interface PointFieldProps {
  point: AskedPoint;
  answer: Field<PointAnswer | ''>;
  note: Field<string>;
  /** Whether the record speaks for yes; it is shown as a suggestion until somebody answers. */
  isSuggested: boolean;
  offersNotRelevant: boolean;
}

/** One question with its help, its answers and why. */
export function PointField({ point, answer, note, isSuggested, offersNotRelevant }: PointFieldProps) {
  const { language } = useApp().status;
  const words = useWords(text).point;
  const options = pointAnswers.filter((one) => one !== 'notRelevant' || offersNotRelevant);
  const law = listed(
    point.refs.map((ref) => citation(ref, language)),
    language,
  );
  return (
    <div className={styles.point}>
      <Radio.Group
        id={answer.id}
        label={point.name}
        description={
          <>
            {point.help} <span className={styles.law}>{law}</span>
            {point.status === null ? null : (
              <span className={styles.status}>{listStatusInWords(point.status, language)}</span>
            )}
          </>
        }
        error={answer.error}
        value={answer.value}
        onChange={(chosen) => {
          const found = options.find((one) => one === chosen);
          if (found) answer.onChange(found);
        }}
      >
        <Group gap={20} mt={8}>
          {options.map((one) => (
            <Radio key={one} value={one} label={pointAnswerName(one, language)} />
          ))}
        </Group>
      </Radio.Group>
      {isSuggested && answer.value === '' ? (
        <div className={styles.suggestion}>
          <StatusTag tone="info">{words.suggestion}</StatusTag>
          <Button
            size="sm"
            variant="subtle"
            aria-label={`${words.use}: ${point.name}`}
            onClick={() => answer.onChange('yes')}
          >
            {words.use}
          </Button>
        </div>
      ) : null}
      {answer.value === '' ? null : <FreeText field={note} label={words.noteLabel} size="sm" />}
    </div>
  );
}
