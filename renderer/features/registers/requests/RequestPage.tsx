import { Button } from '@mantine/core';
import { IconMail, IconPencil } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { ANSWER_FILE, letterKind } from '../../../../shared/domain/request/answerFolder';
import { activitiesOfCase, isNothingFound, rightsToTell } from '../../../../shared/domain/request/places';
import { isTellingUses, type Request, rightsToStop } from '../../../../shared/domain/request/request';
import { isUnanswered } from '../../../../shared/domain/request/standing';
import { fieldName } from '../../../../shared/text/fields';
import { inSentence, listed, longDate } from '../../../../shared/text/format';
import { channelNames, rightNames, shortRightNames } from '../../../../shared/text/requests';
import { registerAddresses, registerPaperPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import type { EntryChoice } from '../../../entries/drawerProps';
import { EntryDrawers } from '../../../entries/EntryDrawers';
import { EntryFiles } from '../../../entries/files/EntryFiles';
import { useDrawer } from '../../../entries/useDrawer';
import { BackLink } from '../../../ui/BackLink';
import { EmptyState } from '../../../ui/EmptyState';
import { FactList } from '../../../ui/FactList';
import { ButtonLink } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { Section } from '../../../ui/Section';
import { DeadlineNote } from './DeadlineNote';
import { ExportAnswer } from './ExportAnswer';
import styles from './requests.module.css';
import { AnswerStep } from './steps/AnswerStep';
import { CloseStep } from './steps/CloseStep';
import { ExtensionStep } from './steps/ExtensionStep';
import { IdentityStep } from './steps/IdentityStep';
import { PlacesStep } from './steps/PlacesStep';
import { RecipientsStep } from './steps/RecipientsStep';
import { text } from './text';

/** The case of one request: who, where the data are, the answer, and the end. */
export function RequestPage() {
  const { id } = useParams();
  const words = useWords(text);
  const request = useBinder().requests.find((one) => one.id === id);
  const back = <BackLink target={{ label: words.title, to: registerAddresses.requests }} />;
  if (request !== undefined) return <Case key={request.id} request={request} back={back} />;
  return (
    <Page>
      <PageHeading eyebrow={back} title={words.title} focusKey="gone" />
      <EmptyState text={words.gone} />
    </Page>
  );
}

function Case({ request, back }: { request: Request; back: React.ReactNode }) {
  const words = useWords(text);
  const { open, show, close } = useDrawer<EntryChoice>(`request/${request.id}`);
  // What was found decides whom to tell; what was asked for decides what to answer: these steps begin anew with it.
  const found = request.places.map(({ key, state }) => `${key} ${state}`).join();
  const rights = request.rights.join();
  return (
    <Page>
      <PageHeading eyebrow={back} title={request.name} focusKey={request.id} />
      <DeadlineNote request={request} />
      <div className={styles.case}>
        <StopNow request={request} />
        <Facts request={request} onCorrect={() => show({ subject: 'request', id: request.id })} />
        <IdentityStep request={request} />
        <PlacesStep request={request} />
        <Section title={words.answer.title}>
          <AnswerStep key={rights} request={request} />
          <AnswerPapers request={request} />
          <div className={styles.sub}>
            <h3 className={styles.subTitle}>{words.extension.title}</h3>
            <ExtensionStep request={request} />
          </div>
          {rightsToTell(request).length === 0 ? null : (
            <div className={styles.sub}>
              <h3 className={styles.subTitle}>{words.recipients.title}</h3>
              <RecipientsStep key={found} request={request} />
            </div>
          )}
        </Section>
        <CloseStep request={request} />
        <Section title={words.close.papers}>
          <p className={styles.hint}>{words.close.papersHint}</p>
          <EntryFiles of={{ list: 'requests', id: request.id }} files={request.files} />
        </Section>
      </div>
      <EntryDrawers open={open} onClose={close} onSaved={close} offersUndo />
    </Page>
  );
}

/** What has to stop before the answer is due (Arts. 7(3) and 21(3)). */
function StopNow({ request }: { request: Request }) {
  const { language } = useApp().status;
  const { stop } = useWords(text);
  const rights = isUnanswered(request) ? rightsToStop(request) : [];
  if (rights.length === 0) return null;
  const names = rights.map((right) => inSentence(shortRightNames[language][right]));
  return (
    <div className={styles.stop}>
      <Notice
        tone="warn"
        title={stop.title}
        action={{ label: stop.consents, to: registerAddresses.consents }}
      >
        {stop.text(listed(names, language))}
      </Notice>
    </div>
  );
}

function Facts({ request, onCorrect }: { request: Request; onCorrect: () => void }) {
  const { language } = useApp().status;
  const words = useWords(text);
  const named = (name: string): string => fieldName(name, language);
  return (
    <Section title={words.case}>
      <FactList
        missing={words.notWritten}
        facts={[
          {
            label: named('rights'),
            value: request.rights.map((right) => rightNames[language][right]).join('\n'),
          },
          { label: named('asked'), value: request.asked },
          {
            label: named('receivedOn'),
            value: `${longDate(request.receivedOn, language)} · ${channelNames[language][request.channel]}`,
          },
          { label: named('answerTo'), value: request.answerTo },
          ...(request.note === '' ? [] : [{ label: named('note'), value: request.note }]),
        ]}
      />
      <div className={styles.actions}>
        <Button
          variant="default"
          onClick={onCorrect}
          leftSection={<IconPencil size={20} stroke={1.75} aria-hidden />}
        >
          {words.correct}
        </Button>
        <ButtonLink
          to={registerPaperPage('requestReceipt', request.id)}
          variant="default"
          leftIcon={IconMail}
        >
          {words.receipt}
        </ButtonLink>
      </div>
    </Section>
  );
}

/** The letter of the answer, what goes with it, and the folder of both. */
function AnswerPapers({ request }: { request: Request }) {
  const words = useWords(text).answer;
  const binder = useBinder();
  const kind = letterKind(request);
  const isUnclear =
    isTellingUses(request) &&
    !isNothingFound(binder, request) &&
    activitiesOfCase(binder, request).length === 0;
  return (
    <>
      {isUnclear ? <Notice tone="info">{words.fillIn}</Notice> : null}
      <div className={styles.actions}>
        <ButtonLink to={registerPaperPage(kind, request.id)} leftIcon={IconMail}>
          {kind === 'requestRefusal' ? words.refusal : words.letter}
        </ButtonLink>
      </div>
      <h3 className={styles.subTitle}>{words.enclosures}</h3>
      <p className={styles.hint}>{words.enclosuresHint}</p>
      <EntryFiles
        of={{ list: 'requests', id: request.id }}
        files={request.files}
        role={ANSWER_FILE}
        attachLabel={words.attach}
      />
      <ExportAnswer id={request.id} />
    </>
  );
}
