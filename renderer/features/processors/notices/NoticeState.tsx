import { daysBetween } from '../../../../shared/domain/calendar';
import { isUnanswered, lastDayToObject } from '../../../../shared/domain/subProcessorNotice/noticeDays';
import type { SubProcessorNotice } from '../../../../shared/domain/subProcessorNotice/subProcessorNotice';
import { useApp, useWords } from '../../../app/BinderProvider';
import { StatusText } from '../../../ui/StatusText';
import { text } from './text';

/** How a notice from a processor stands today: the days that are left, or what was answered. */
export function NoticeState({ notice }: { notice: SubProcessorNotice }) {
  const { today } = useApp().status;
  const words = useWords(text);
  const { noticeOutcome } = notice;
  if (isUnanswered(notice)) {
    const left = daysBetween(today, lastDayToObject(notice));
    return left < 0 ? (
      <StatusText tone="bad">{words.over}</StatusText>
    ) : (
      <StatusText tone="warn">{words.left(left)}</StatusText>
    );
  }
  if (noticeOutcome === 'open') return null;
  const tone = { accepted: 'ok', objected: 'info', letPass: 'none' } as const;
  return <StatusText tone={tone[noticeOutcome]}>{words[noticeOutcome]}</StatusText>;
}

/** How far the firm has come with telling its clients. */
export function ToldState({ notice: { toldClients } }: { notice: SubProcessorNotice }) {
  const words = useWords(text);
  const told = toldClients.filter(({ sentOn }) => sentOn !== null).length;
  const objections = toldClients.filter(({ clientAnswer }) => clientAnswer === 'objected').length;
  const said = words.told(told, toldClients.length);
  return (
    <StatusText tone={told < toldClients.length || objections > 0 ? 'warn' : 'ok'}>
      {objections === 0 ? said : `${said}, ${words.objections(objections)}`}
    </StatusText>
  );
}
