import { Button } from '@mantine/core';
import { IconFileText, IconPhone, IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { requestDeadline } from '../../../../shared/domain/request/deadline';
import type { Request } from '../../../../shared/domain/request/request';
import { requestsInOrder } from '../../../../shared/domain/request/standing';
import { longDate } from '../../../../shared/text/format';
import { shortRightNames } from '../../../../shared/text/requests';
import { entryPage, registerPaperPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import type { EntryChoice } from '../../../entries/drawerProps';
import { EntryDrawers } from '../../../entries/EntryDrawers';
import { useDrawer } from '../../../entries/useDrawer';
import { EmptyState } from '../../../ui/EmptyState';
import { EntryTable } from '../../../ui/EntryTable';
import { ButtonLink } from '../../../ui/Link';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { Section } from '../../../ui/Section';
import { text as registerText } from '../text';
import styles from './requests.module.css';
import { StandingText } from './StandingText';
import { text } from './text';

/** Who has asked about their own data, and until when they must have an answer (Art. 12(3)). */
export function RequestsPage() {
  const binder = useBinder();
  const { today } = useApp().status;
  const words = useWords(text);
  const { eyebrow } = useWords(registerText);
  const navigate = useNavigate();
  const { open, show, close } = useDrawer<EntryChoice>('registers/requests');
  const openCase = (id: string): void => void navigate(entryPage('requests', id));
  const lists = requestsInOrder(binder, today);
  const isEmpty = binder.requests.length === 0;
  const add = (
    <Button
      onClick={() => show({ subject: 'request', id: null })}
      leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}
    >
      {words.add}
    </Button>
  );
  return (
    <Page>
      <PageHeading eyebrow={eyebrow} title={words.title} lead={words.lead} focusKey="requests" />
      {isEmpty ? <EmptyState text={words.empty} action={add} /> : null}
      <div className={styles.actions}>
        {isEmpty ? null : add}
        {isEmpty ? null : (
          <ButtonLink to={registerPaperPage('requestRegister')} variant="default" leftIcon={IconFileText}>
            {words.printRegister}
          </ButtonLink>
        )}
        <ButtonLink to={registerPaperPage('requestSheet')} variant="default" leftIcon={IconPhone}>
          {words.printSheet}
        </ButtonLink>
      </div>
      <Cases title={words.open} requests={lists.open} onOpen={openCase} />
      <Cases title={words.done} requests={lists.done} onOpen={openCase} />
      <EntryDrawers
        open={open}
        onClose={close}
        onSaved={([added]) => {
          close();
          if (added !== undefined) openCase(added);
        }}
      />
    </Page>
  );
}

interface CasesProps {
  title: string;
  requests: readonly Request[];
  onOpen: (id: string) => void;
}

function Cases({ title, requests, onOpen }: CasesProps) {
  const { language, today } = useApp().status;
  const words = useWords(text);
  if (requests.length === 0) return null;
  const deadlineOf = (request: Request): string => {
    const { on, isExtended, withoutPause } = requestDeadline(request, today);
    const notes = [
      ...(isExtended ? [words.extended] : []),
      ...(withoutPause === on ? [] : [words.withoutPause(longDate(withoutPause, language))]),
    ];
    return `${longDate(on, language)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
  };
  return (
    <Section title={title}>
      <EntryTable
        label={title}
        columns={[
          { label: words.columns.from },
          { label: words.columns.received, width: '18%' },
          { label: words.columns.deadline, width: '22%' },
          { label: words.columns.state, width: '24%' },
        ]}
        rows={requests.map((request) => ({
          id: request.id,
          title: request.name,
          text: request.rights.map((right) => shortRightNames[language][right]).join(', '),
          cells: [
            longDate(request.receivedOn, language),
            deadlineOf(request),
            <div key="state">
              <StandingText request={request} />
              {request.answeredOn === null ? null : <p>{longDate(request.answeredOn, language)}</p>}
            </div>,
          ],
        }))}
        onOpen={onOpen}
      />
    </Section>
  );
}
