import { Button } from '@mantine/core';
import type { Client } from '../../../../shared/domain/client/client';
import type { AgreementOf } from '../../../../shared/domain/processingAgreement/agreementFile';
import type { ProcessingAgreement } from '../../../../shared/domain/processingAgreement/processingAgreement';
import type { Processor } from '../../../../shared/domain/processor/processor';
import { longDate } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { type Fact, FactList } from '../../../ui/FactList';
import { ButtonLink } from '../../../ui/Link';
import { AgreementTag } from '../AgreementTag';
import { paperAddress } from '../addresses';
import { AgreementFile } from '../file/AgreementFile';
import type { ShowPart } from '../partChoice';
import { text } from '../text';
import { PartSection } from './PartSection';
import styles from './sections.module.css';

interface AgreementSectionProps {
  whose: AgreementOf;
  entry: Processor | Client;
  show: ShowPart;
}

/** How the agreement stands, what it promises, its file, and the firm's own text of it. */
export function AgreementSection({ whose, entry, show }: AgreementSectionProps) {
  const words = useWords(text);
  const facts = useAgreementFacts(entry.agreement);
  const state = { label: words.agreement.state, value: <AgreementTag entry={entry} /> };
  return (
    <PartSection
      title={words.agreement.title}
      action={words.agreement.change}
      onAction={() => show({ part: 'agreement' })}
    >
      <FactList facts={[state, ...facts]} missing={words.missing} />
      <AgreementFile whose={whose} file={entry.agreement.file} />
      <div className={styles.actions}>
        <ButtonLink
          to={paperAddress(entry.id)}
          variant={entry.agreement.state === 'signed' ? 'default' : 'filled'}
          size="sm"
        >
          {words.agreement.makePaper}
        </ButtonLink>
        <Button size="sm" variant="subtle" onClick={() => show({ part: 'terms' })}>
          {words.agreement.terms}
        </Button>
      </div>
      <p className={styles.hint}>{words.agreement.termsHint}</p>
    </PartSection>
  );
}

/** Of an agreement that is not signed only what is known is told. */
function useAgreementFacts(agreement: ProcessingAgreement): Fact[] {
  const { language } = useApp().status;
  const words = useWords(text);
  const { agreement: names } = words;
  const date = (day: string | null): string => (day === null ? '' : longDate(day, language));
  const count = (number: number | null, inWords: (number: number) => string): string =>
    number === null ? '' : inWords(number);
  const isSigned = agreement.state === 'signed';
  const told: Fact[] = [
    { label: names.text, value: names.texts[agreement.text] },
    { label: names.version, value: agreement.version },
    { label: names.signedOn, value: date(agreement.signedOn) },
    { label: names.expiresOn, value: date(agreement.expiresOn) || (isSigned ? names.noExpiry : '') },
    { label: names.signedByUs, value: agreement.signedByUs },
    { label: names.signedByThem, value: agreement.signedByThem },
    { label: names.noticeDays, value: count(agreement.noticeDays, words.days) },
    { label: names.objectionDays, value: count(agreement.objectionDays, words.days) },
    { label: names.breachHours, value: count(agreement.breachHours, words.hours) },
    { label: names.notCovered, value: useNotCovered(agreement) },
    { label: names.place, value: agreement.place },
  ];
  return isSigned ? told : told.filter(({ value }) => value !== '');
}

function useNotCovered({ notCovered }: ProcessingAgreement): string {
  const { processors } = useBinder();
  const { coveredBy } = useWords(text).agreement;
  return notCovered
    .map(({ service, processor }) => {
      const name = processors.find(({ id }) => id === processor)?.name;
      return name === undefined || name === service ? service : coveredBy(service, name);
    })
    .join('\n');
}
