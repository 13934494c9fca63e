import { Button } from '@mantine/core';
import { IconFileText, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { formAnswers } from '../../../../shared/documents/breach/formAnswers';
import type { Breach } from '../../../../shared/domain/breach/breach';
import type { Instant } from '../../../../shared/domain/calendar';
import { longDate } from '../../../../shared/text/format';
import { breachGuidePage, registerAddresses, registerPaperPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { OpenBreach } from '../../../app/breach/OpenBreach';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { useNow } from '../../../app/useNow';
import { EntryFiles } from '../../../entries/files/EntryFiles';
import { useUndo } from '../../../entries/useUndo';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { EmptyState } from '../../../ui/EmptyState';
import { FactList } from '../../../ui/FactList';
import { ButtonLink, Link } from '../../../ui/Link';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { Section } from '../../../ui/Section';
import styles from '../registers.module.css';
import { text } from './text';

/** One breach: its clock and steps, all that is known of it, and its files. */
export function CasePage() {
  const { id } = useParams();
  const { breaches } = useBinder();
  const words = useWords(text);
  const now = useNow();
  const breach = breaches.find((one) => one.id === id);
  const back = <Link to={registerAddresses.breaches}>{words.back}</Link>;
  if (breach === undefined) {
    return (
      <Page>
        <PageHeading eyebrow={back} title={words.title} focusKey="gone" />
        <EmptyState text={words.gone} />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading
        eyebrow={back}
        title={breach.name}
        focusKey={breach.id}
        actions={
          <>
            <ButtonLink
              to={registerPaperPage('breachReport', breach.id)}
              variant="default"
              leftIcon={IconFileText}
            >
              {words.case.report}
            </ButtonLink>
            <ButtonLink to={breachGuidePage(breach.id, 'what')} variant="default" leftIcon={IconPencil}>
              {words.case.correct}
            </ButtonLink>
          </>
        }
      />
      {now === null ? null : <Case breach={breach} now={now} />}
    </Page>
  );
}

function Case({ breach, now }: { breach: Breach; now: Instant }) {
  const binder = useBinder();
  const { language } = useApp().status;
  const words = useWords(text).case;
  const answers = formAnswers({ breach, binder, language });
  return (
    <>
      <OpenBreach breach={breach} now={now} />
      {breach.closedOn === null ? null : <p>{words.closedOn(longDate(breach.closedOn, language))}</p>}
      <Section title={words.facts}>
        <FactList
          missing={words.missing}
          facts={answers.map(({ name, value }) => ({
            label: name,
            value: value === '' ? '' : <span className={styles.written}>{value}</span>,
          }))}
        />
      </Section>
      <Section title={words.files}>
        <EntryFiles of={{ list: 'breaches', id: breach.id }} files={breach.files} />
      </Section>
      <Removal breach={breach} />
    </>
  );
}

/** The register shows all breaches; only what was none goes out of it. */
function Removal({ breach }: { breach: Breach }) {
  const words = useWords(text).case;
  const { ask, working, refusal } = useAsking();
  const offerUndo = useUndo();
  const navigate = useNavigate();
  const [isAsked, setIsAsked] = useState(false);

  async function remove(): Promise<void> {
    setIsAsked(false);
    const removed = await ask('entry.remove', { list: 'breaches', id: breach.id });
    if (removed === null) return;
    offerUndo('removed', { list: 'breaches', id: breach.id });
    await navigate(registerAddresses.breaches);
  }

  return (
    <div className={styles.actions}>
      <Button
        variant="subtle"
        color="bad"
        loading={working !== null}
        onClick={() => setIsAsked(true)}
        leftSection={<IconTrash size={16} stroke={2} aria-hidden />}
      >
        {words.remove}
      </Button>
      <Refusal failure={refusal} />
      <ConfirmDialog
        opened={isAsked}
        title={words.removeTitle(breach.name)}
        text={words.removeText}
        confirmLabel={words.confirm}
        cancelLabel={words.keep}
        onConfirm={() => void remove()}
        onCancel={() => setIsAsked(false)}
      />
    </div>
  );
}
