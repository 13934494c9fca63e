import type { Processor } from '../../../../shared/domain/processor/processor';
import type { Transfer } from '../../../../shared/domain/transfer/transfer';
import {
  countryName,
  countryStanding,
  isInEea,
  transfersAsOf,
  transferToolName,
} from '../../../../shared/reference/transfers';
import { useApp, useWords } from '../../../app/BinderProvider';
import { FactList } from '../../../ui/FactList';
import { RowList } from '../../../ui/RowList';
import { StatusText } from '../../../ui/StatusText';
import { CountryStandingLine } from '../CountryStandingLine';
import type { ShowPart } from '../partChoice';
import { text } from '../text';
import { PartSection } from './PartSection';
import styles from './sections.module.css';

/** Where the data go outside the EU and EEA, and what allows it (Arts. 44-49). */
export function TransferSection({ processor, show }: { processor: Processor; show: ShowPart }) {
  const { language } = useApp().status;
  const words = useWords(text);
  const { transfer: names } = words;
  const { outsideEu, to, safeguard } = processor.transfer;
  const isMissing = outsideEu === 'yes' && to.length === 0;
  return (
    <PartSection title={names.title} action={words.change} onAction={() => show({ part: 'transfer' })}>
      <FactList
        missing={words.missing}
        facts={[
          {
            label: names.question,
            value:
              outsideEu === 'unknown' ? (
                <StatusText tone="warn">{words.outsideEu.unknown}</StatusText>
              ) : (
                words.outsideEu[outsideEu]
              ),
          },
          ...(outsideEu === 'no' ? [] : [{ label: names.safeguard, value: safeguard }]),
        ]}
      />
      {isMissing ? <StatusText tone="warn">{names.noCountry}</StatusText> : null}
      <RowList
        rows={to.map((transfer, index) => ({
          id: `transfer-${index}`,
          title: countryName(transfer.country, language),
          text: <Told transfer={transfer} />,
        }))}
      />
      {to.length === 0 ? null : <p className={styles.hint}>{names.asOf(transfersAsOf)}</p>}
    </PartSection>
  );
}

function Told({ transfer }: { transfer: Transfer }) {
  const { today, language } = useApp().status;
  const { noTool } = useWords(text).transfer;
  const { country, recipient, tool, note } = transfer;
  const about = [recipient, transferToolName(tool, language), note].filter((one) => one !== '');
  // An approved country needs no further ground (Art. 45(1)), and within the EEA nothing is transferred.
  const needsTool = tool === '' && !isInEea(country) && countryStanding(country, today) !== 'adequate';
  return (
    <div className={styles.lines}>
      {about.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <CountryStandingLine country={country} />
      {needsTool ? <StatusText tone="warn">{noTool}</StatusText> : null}
    </div>
  );
}
