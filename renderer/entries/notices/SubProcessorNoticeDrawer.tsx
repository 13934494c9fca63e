import type { Binder } from '../../../shared/domain/binder';
import { daysOf, suggestedDays } from '../../../shared/domain/subProcessorNotice/noticeDays';
import type { SubProcessorNotice } from '../../../shared/domain/subProcessorNotice/subProcessorNotice';
import { useApp, useBinder, useInWords, useWords } from '../../app/BinderProvider';
import type { DrawerProps } from '../drawerProps';
import { EntryFrame } from '../EntryFrame';
import { EntryFiles } from '../files/EntryFiles';
import styles from '../staff/staff.module.css';
import { useEntry } from '../useEntry';
import { useEntryForm } from '../useEntryForm';
import { GivenFields } from './GivenFields';
import { type NoticeBegun, noticeErrors, noticeInput, noticeValues } from './noticeForm';
import { ReceivedFields } from './ReceivedFields';
import { text } from './text';

export type NoticeAbout = Pick<SubProcessorNotice, 'noticeDirection' | 'processor'>;

interface SubProcessorNoticeDrawerProps extends DrawerProps {
  /** What a new one is about. */
  about?: NoticeAbout | undefined;
}

const fromSomebody: NoticeAbout = { noticeDirection: 'received', processor: null };

/** A notice of a new sub-processor (Art. 28(2)): one that a processor gave, or one that the firm gives its clients. */
export function SubProcessorNoticeDrawer({ about = fromSomebody, ...drawer }: SubProcessorNoticeDrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const binder = useBinder();
  const inWords = useInWords();
  const words = useWords(text);
  const { before, saved, frame } = useEntry(drawer, 'subProcessorNotices');
  const { today, language } = status;
  const inFuture = inWords({ code: 'date-in-future', date: today });
  const draftId = id ?? `${about.noticeDirection}/${about.processor ?? 'somebody'}`;
  const form = useEntryForm(
    'notice',
    draftId,
    noticeValues(before, begunFor(about, binder), language),
    (values) => noticeErrors(values, today, { ...words.errors, inFuture }),
  );
  const isReceived = (before?.noticeDirection ?? about.noticeDirection) === 'received';
  const now = binder.subProcessorNotices.find((one) => one.id === id);
  const titles = isReceived
    ? { fresh: words.newReceived, kept: words.received }
    : { fresh: words.newGiven, kept: words.given };

  return (
    <EntryFrame
      {...frame(words)}
      title={before === undefined ? titles.fresh : titles.kept}
      form={form}
      save={async (values) => saved(await ask('subProcessorNotice.save', noticeInput(id, values)))}
    >
      {isReceived ? <ReceivedFields form={form} id={id} /> : <GivenFields form={form} id={id} />}
      {now === undefined ? null : (
        <div className={styles.part}>
          <p className={styles.partTitle}>{words.files}</p>
          <EntryFiles
            of={{ list: 'subProcessorNotices', id: now.id }}
            files={now.files}
            attachLabel={words.attach}
          />
        </div>
      )}
    </EntryFrame>
  );
}

/** The days of the agreement with the processor; every client is told unless it is taken out. */
function begunFor(about: NoticeAbout, { processors, clients }: Binder): NoticeBegun {
  const giver = processors.find(({ id }) => id === about.processor);
  return {
    ...about,
    ...(giver === undefined ? suggestedDays : daysOf(giver.agreement)),
    clients: about.noticeDirection === 'given' ? clients.map(({ id }) => id) : [],
  };
}
