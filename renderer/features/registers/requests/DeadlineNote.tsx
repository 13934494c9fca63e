import { daysBetween, type IsoDate } from '../../../../shared/domain/calendar';
import type { Language } from '../../../../shared/domain/language';
import { requestDeadline } from '../../../../shared/domain/request/deadline';
import type { Request } from '../../../../shared/domain/request/request';
import { isAnsweredLate, requestStanding } from '../../../../shared/domain/request/standing';
import { publicHoliday } from '../../../../shared/domain/workingDays';
import { holidayName, workingDayRule } from '../../../../shared/reference/publicHolidays';
import { inSentence, longDate, weekdayDate } from '../../../../shared/text/format';
import { closingReasonNames } from '../../../../shared/text/requests';
import { useApp, useWords } from '../../../app/BinderProvider';
import { WhyToggle } from '../../../ui/WhyToggle';
import styles from './requests.module.css';
import { StandingText } from './StandingText';
import { text } from './text';

/** Until when, and how that day came about. */
export function DeadlineNote({ request }: { request: Request }) {
  const { language } = useApp().status;
  const words = useWords(text).deadline;
  const { main, notes } = useDeadlineWords(request);
  return (
    <div className={styles.deadline}>
      <StandingText request={request} />
      <p>{main}</p>
      {notes.length === 0 ? null : <p className={styles.notes}>{notes.join(' ')}</p>}
      <div className={styles.notes}>
        <WhyToggle label={words.why} title={words.why} text={workingDayRule(language)} law={words.law} />
      </div>
    </div>
  );
}

type Told = { main: string; notes: string[] };

/** Answered, waiting, or running: one sentence, and how the day came about. */
function useDeadlineWords(request: Request): Told {
  const { language, today } = useApp().status;
  const words = useWords(text).deadline;
  const place = { words, language, today };
  if (request.answeredOn !== null) return answeredInWords(request, request.answeredOn, place);
  if (request.closedOn !== null && request.closedWithout !== null) {
    const why = inSentence(closingReasonNames[language][request.closedWithout]);
    return { main: words.closedWithout(longDate(request.closedOn, language), why), notes: [] };
  }
  if (requestStanding(request, today) === 'waiting') {
    const { on, withoutPause, pausedDays } = requestDeadline(request, today);
    return {
      main: words.waiting(longDate(withoutPause, language)),
      notes: pausedDays === 0 ? [] : [words.waitingRule(longDate(on, language))],
    };
  }
  return runningInWords(request, place);
}

type Place = { words: (typeof text)['da']['deadline']; language: Language; today: IsoDate };

function answeredInWords(request: Request, answeredOn: IsoDate, { words, language }: Place): Told {
  const answered = longDate(answeredOn, language);
  const said = isAnsweredLate(request)
    ? words.answeredLate(answered, longDate(requestDeadline(request, answeredOn).on, language))
    : words.answered(answered);
  const closed = request.closedOn === null ? '' : ` ${words.closed(longDate(request.closedOn, language))}`;
  return { main: `${said}${closed}`, notes: [] };
}

function runningInWords(request: Request, { words, language, today }: Place): Told {
  const deadline = requestDeadline(request, today);
  const left = daysBetween(today, deadline.on);
  return {
    main:
      left < 0
        ? words.late(longDate(deadline.on, language), -left)
        : words.due(weekdayDate(deadline.on, language, today), words.left(left)),
    notes: [
      ...(deadline.isExtended ? [words.extended] : []),
      ...(deadline.pausedDays === 0
        ? []
        : [words.paused(deadline.pausedDays, longDate(deadline.withoutPause, language))]),
      ...(deadline.movedFrom === null
        ? []
        : [
            words.moved(
              longDate(deadline.movedFrom, language),
              dayOff(deadline.movedFrom, language) ?? words.weekend,
            ),
          ]),
    ],
  };
}

/** The name of the public holiday that a day is; null on an ordinary weekend. */
function dayOff(date: IsoDate, language: Language): string | null {
  const holiday = publicHoliday(date);
  return holiday === null ? null : holidayName(holiday, language);
}
