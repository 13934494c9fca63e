import {
  consentState,
  type GivenConsent,
  hasProof,
  isWording,
} from '../../../../shared/domain/consent/consent';
import { text as consentText } from '../../../../shared/text/consent';
import { longDate } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { EntryTable } from '../../../ui/EntryTable';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import { text } from './text';

interface GivenTableProps {
  title: string;
  consents: readonly GivenConsent[];
  openId: string | null;
  onOpen: (id: string) => void;
}

/** Consents that stand alike; left out when there are none. */
export function GivenTable({ title, consents, openId, onOpen }: GivenTableProps) {
  const binder = useBinder();
  const { language } = useApp().status;
  const words = useWords(text);
  const { version, ways } = useWords(consentText);
  if (consents.length === 0) return null;
  const wordings = binder.consents.filter(isWording);
  const toWhat = ({ wording, wordingVersion }: GivenConsent): string => {
    const found = wordings.find(({ id }) => id === wording);
    return found === undefined ? words.otherWords : version(found.name, wordingVersion ?? found.version);
  };
  return (
    <Section title={title}>
      <EntryTable
        label={title}
        columns={[
          { label: words.columns.givenBy },
          { label: words.columns.what, width: '27%' },
          { label: words.columns.given, width: '20%' },
          { label: words.columns.state, width: '25%' },
        ]}
        rows={consents.map((consent) => ({
          id: consent.id,
          title: consent.name,
          cells: [
            toWhat(consent),
            <div key="given">
              <div>{consent.givenOn === null ? words.noDate : longDate(consent.givenOn, language)}</div>
              <div>{ways[consent.way]}</div>
            </div>,
            <State key="state" consent={consent} />,
          ],
          isOpen: consent.id === openId,
        }))}
        onOpen={onOpen}
      />
    </Section>
  );
}

function State({ consent }: { consent: GivenConsent }) {
  const { language } = useApp().status;
  const words = useWords(text);
  const { withdrawnOn, stoppedOn } = consent;
  if (withdrawnOn !== null && consentState(consent) === 'toStop') {
    return <StatusText tone="bad">{words.mustStop(longDate(withdrawnOn, language))}</StatusText>;
  }
  if (stoppedOn !== null) {
    return <StatusText tone="none">{words.stoppedOn(longDate(stoppedOn, language))}</StatusText>;
  }
  return hasProof(consent) ? (
    <StatusText tone="ok">{words.hasProof}</StatusText>
  ) : (
    <StatusText tone="warn">{words.noProof}</StatusText>
  );
}
