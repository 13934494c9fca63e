import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { formAnswers } from '../../../../../shared/documents/breach/formAnswers';
import type { Breach } from '../../../../../shared/domain/breach/breach';
import type { Failure } from '../../../../../shared/errors';
import { formSteps } from '../../../../../shared/reference/breachForm';
import { useApp, useBinder, useWords } from '../../../../app/BinderProvider';
import { Refusal } from '../../../../app/Refusal';
import { StatusText } from '../../../../ui/StatusText';
import { text } from '../text';
import styles from './steps.module.css';

/** The last step of the form is about the case here, and goes to nobody. */
const LAST_SENT_STEP = 5;

/** The answers in the order of the form, each with a button that copies it. */
export function FormAnswers({ breach }: { breach: Breach }) {
  const binder = useBinder();
  const app = useApp();
  const { language } = app.status;
  const words = useWords(text).notify;
  const [copied, setCopied] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  const answers = formAnswers({ breach, binder, language });
  async function copy({ id, name }: { id: string; name: string }): Promise<void> {
    setCopied(null);
    const done = await app.ask('formField.copy', { breach: breach.id, field: id, language });
    setCopied(done.ok ? name : null);
    setRefusal(done.ok ? null : done.error);
  }
  return (
    <div className={styles.answers}>
      <div role="status">
        {copied === null ? null : <StatusText tone="ok">{words.copied(copied)}</StatusText>}
      </div>
      <Refusal failure={refusal} />
      {formSteps(language)
        .filter(({ number }) => number <= LAST_SENT_STEP)
        .map(({ number, name }) => (
          <section key={number} aria-label={name}>
            <h3 className={styles.step}>{`${number}. ${name}`}</h3>
            {answers
              .filter(({ step }) => step === number)
              .map((answer) => (
                <div key={answer.id} className={styles.answer}>
                  <span className={styles.name}>{answer.name}</span>
                  {answer.value === '' ? (
                    <span className={styles.missing}>{words.answer}</span>
                  ) : (
                    <span className={styles.value}>{answer.value}</span>
                  )}
                  <Button
                    size="sm"
                    variant="default"
                    className={styles.copy}
                    disabled={answer.value === ''}
                    aria-label={words.copyNamed(answer.name)}
                    onClick={() => void copy(answer)}
                    leftSection={<IconCopy size={16} stroke={2} aria-hidden />}
                  >
                    {words.copy}
                  </Button>
                </div>
              ))}
          </section>
        ))}
    </div>
  );
}
