import type { Processor } from '../../../../shared/domain/processor/processor';
import { lastDayToObject } from '../../../../shared/domain/subProcessorNotice/noticeDays';
import { longDate } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { SubProcessorNoticeDrawer } from '../../../entries/notices/SubProcessorNoticeDrawer';
import { useDrawer } from '../../../entries/useDrawer';
import { TextLink } from '../../../ui/Link';
import { RowList } from '../../../ui/RowList';
import { PartSection } from '../sections/PartSection';
import styles from '../sections/sections.module.css';
import { NoticeState } from './NoticeState';
import type { NoticeChoice } from './noticeChoice';
import { text } from './text';

/** The notices of one processor: each new sub-processor, until when the firm may object, and what it said. */
export function NoticesSection({ processor }: { processor: Processor }) {
  const { subProcessorNotices } = useBinder();
  const { language } = useApp().status;
  const words = useWords(text);
  const { open, show, close } = useDrawer<NoticeChoice>(`processor/${processor.id}/notices`);
  const { choice } = open;
  const shown = subProcessorNotices.filter((one) => one.processor === processor.id);
  return (
    <PartSection
      title={words.title}
      action={words.add}
      onAction={() => show({ id: null, about: { noticeDirection: 'received', processor: processor.id } })}
    >
      {shown.length === 0 ? (
        <p className={styles.hint}>{words.none}</p>
      ) : (
        <RowList
          rows={[...shown].reverse().map((notice) => ({
            id: notice.id,
            title: <TextLink target={{ label: notice.name, onClick: () => show({ id: notice.id }) }} />,
            text: `${words.columns.by}: ${longDate(lastDayToObject(notice), language)}`,
            end: <NoticeState notice={notice} />,
          }))}
        />
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
    </PartSection>
  );
}
