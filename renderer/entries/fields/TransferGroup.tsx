import {
  adequacyDecision,
  countryCode,
  isInEea,
  knownCountries,
  transfersAsOf,
  transferTools,
} from '../../../shared/reference/transfers';
import { fieldName } from '../../../shared/text/fields';
import { longDate } from '../../../shared/text/format';
import { useApp, useWords } from '../../app/BinderProvider';
import { Notice } from '../../ui/Notice';
import type { GroupField } from '../groupField';
import { text } from '../text';
import { noTransfer, type TransferValues } from '../transferForm';
import { FreeText } from './FreeText';
import { Group } from './Group';
import { Suggested } from './Suggested';

/** As many as the binder takes. */
const MOST_TRANSFERS = 30;

interface TransferGroupProps {
  group: GroupField<TransferValues>;
  label: string;
  /** That it stands with the processors, unless something else is said. */
  hint?: string | undefined;
}

/** Data that leave the EU and EEA: where to, to whom, and what allows it (Arts. 44-49). */
export function TransferGroup({ group, label, hint }: TransferGroupProps) {
  const { language } = useApp().status;
  const { transfer: words, field: fieldWords } = useWords(text);
  return (
    <Group
      group={group}
      label={label}
      hint={hint ?? words.hint}
      addLabel={words.add}
      itemLabel={words.item}
      removeLabel={words.remove}
      fresh={() => noTransfer}
      most={MOST_TRANSFERS}
    >
      {(index, { country }) => (
        <>
          <Suggested
            field={group.field(index, 'country')}
            label={fieldName('country', language)}
            suggestions={knownCountries(language).map(({ name }) => name)}
          />
          <AboutCountry country={countryCode(country)} />
          <FreeText
            field={group.field(index, 'recipient')}
            label={fieldWords.optional(fieldName('recipient', language))}
          />
          <Suggested
            field={group.field(index, 'tool')}
            label={fieldWords.optional(words.tool)}
            hint={words.toolHint}
            suggestions={transferTools(language).map(({ name }) => name)}
          />
          <FreeText
            field={group.field(index, 'note')}
            label={fieldWords.optional(fieldName('note', language))}
          />
        </>
      )}
    </Group>
  );
}

/** What the reference knows of the country. The region stands from the start, so that it is read out. */
function AboutCountry({ country }: { country: string }) {
  const { language, today } = useApp().status;
  const words = useWords(text).transfer;
  const decision = adequacyDecision(country, language);
  const ends = decision?.expires ?? null;
  const asOf = longDate(transfersAsOf, language);
  return (
    <div role="status">
      {isInEea(country) ? <Notice tone="warn">{words.inEea}</Notice> : null}
      {decision && ends !== null && ends < today ? (
        <Notice tone="bad">{words.expired(longDate(ends, language))}</Notice>
      ) : null}
      {decision && (ends === null || ends >= today) ? (
        <Notice tone="info">
          {words.adequate(decision.scope, asOf)}{' '}
          {ends === null ? null : words.expires(longDate(ends, language))}
        </Notice>
      ) : null}
    </div>
  );
}
