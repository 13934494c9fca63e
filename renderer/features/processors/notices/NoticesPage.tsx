import { Button } from '@mantine/core';
import { IconPlus, IconSend } from '@tabler/icons-react';
import { lastDayToObject } from '../../../../shared/domain/subProcessorNotice/noticeDays';
import { longDate } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { SubProcessorNoticeDrawer } from '../../../entries/notices/SubProcessorNoticeDrawer';
import { useDrawer } from '../../../entries/useDrawer';
import { useOpenedByAddress } from '../../../entries/useOpenedByAddress';
import { EmptyState } from '../../../ui/EmptyState';
import { EntryTable } from '../../../ui/EntryTable';
import { Section } from '../../../ui/Section';
import { noticesAddress } from '../addresses';
import { DividerPage } from '../DividerPage';
import { NoticeState, ToldState } from './NoticeState';
import type { NoticeChoice } from './noticeChoice';
import { text } from './text';

/** Every notice of a new sub-processor, those that came and those that the firm gave. */
export function NoticesPage() {
  const { subProcessorNotices: all, clients } = useBinder();
  const words = useWords(text);
  const { open, show, close } = useDrawer<NoticeChoice>('notices');
  useOpenedByAddress(all, noticesAddress, (id) => show({ id }));
  const { choice } = open;
  const openId = open.isOpen ? (choice?.id ?? null) : null;
  const add = (
    <Button
      onClick={() => show({ id: null, about: { noticeDirection: 'received', processor: null } })}
      leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}
    >
      {words.add}
    </Button>
  );
  const addGiven =
    clients.length === 0 ? null : (
      <Button
        variant="default"
        onClick={() => show({ id: null, about: { noticeDirection: 'given', processor: null } })}
        leftSection={<IconSend size={20} stroke={1.75} aria-hidden />}
      >
        {words.addGiven}
      </Button>
    );
  const both = (
    <>
      {addGiven} {add}
    </>
  );
  return (
    <DividerPage part="notices" lead={words.lead} action={all.length === 0 ? null : both}>
      {all.length === 0 ? (
        <EmptyState text={words.empty} action={both} />
      ) : (
        <>
          <Received openId={openId} onOpen={(id) => show({ id })} />
          <Given openId={openId} onOpen={(id) => show({ id })} />
        </>
      )}
      {choice === null ? null : (
        <SubProcessorNoticeDrawer
          key={open.serial}
          id={choice.id}
          about={choice.id === null ? choice.about : undefined}
          opened={open.isOpen}
          onClose={close}
          onSaved={close}
          offersUndo
        />
      )}
    </DividerPage>
  );
}

interface TableProps {
  openId: string | null;
  onOpen: (id: string) => void;
}

function Received({ openId, onOpen }: TableProps) {
  const { subProcessorNotices, processors } = useBinder();
  const { language } = useApp().status;
  const words = useWords(text);
  const { columns } = words;
  const shown = subProcessorNotices.filter(({ noticeDirection }) => noticeDirection === 'received');
  if (shown.length === 0) return null;
  return (
    <Section title={words.received}>
      <EntryTable
        label={words.received}
        columns={[
          { label: columns.name },
          { label: columns.from, width: '24%' },
          { label: columns.by, width: '20%' },
          { label: columns.state, width: '22%' },
        ]}
        rows={[...shown].reverse().map((notice) => ({
          id: notice.id,
          title: notice.name,
          text: notice.service,
          cells: [
            processors.find(({ id }) => id === notice.processor)?.name ?? words.gone,
            longDate(lastDayToObject(notice), language),
            <NoticeState key="state" notice={notice} />,
          ],
          isOpen: notice.id === openId,
        }))}
        onOpen={onOpen}
      />
    </Section>
  );
}

function Given({ openId, onOpen }: TableProps) {
  const { subProcessorNotices } = useBinder();
  const { language } = useApp().status;
  const words = useWords(text);
  const { givenColumns: columns } = words;
  const shown = subProcessorNotices.filter(({ noticeDirection }) => noticeDirection === 'given');
  if (shown.length === 0) return null;
  return (
    <Section title={words.given}>
      <EntryTable
        label={words.given}
        columns={[
          { label: columns.name },
          { label: columns.on, width: '24%' },
          { label: columns.state, width: '34%' },
        ]}
        rows={[...shown].reverse().map((notice) => ({
          id: notice.id,
          title: notice.name,
          text: notice.service,
          cells: [longDate(notice.noticeOn, language), <ToldState key="state" notice={notice} />],
          isOpen: notice.id === openId,
        }))}
        onOpen={onOpen}
      />
    </Section>
  );
}
