import { VisuallyHidden } from '@mantine/core';
import { type Icon, IconAlarm, IconCircleCheck, IconMinus } from '@tabler/icons-react';
import type { Breach } from '../../../shared/domain/breach/breach';
import { type BreachClock, clockMark, hoursAndMinutes } from '../../../shared/domain/breach/clock';
import { danishDay } from '../../../shared/domain/calendar';
import { breachHours } from '../../../shared/reference/deadlines';
import { clockInWords, weekdayAndTime } from '../../../shared/text/breach';
import { clockTime, weekdayDate } from '../../../shared/text/format';
import { Countdown } from '../../ui/Countdown';
import type { Tone } from '../../ui/tone';
import { useApp, useWords } from '../BinderProvider';
import { text } from './text';

/** The colour of a clock: red while it runs, green once nobody waits for it. */
export function clockTone(clock: BreachClock): Tone {
  if (clock.state === 'stopped') return clock.isLate ? 'warn' : 'ok';
  return clock.state === 'notNeeded' ? 'none' : 'bad';
}

const icons: Record<BreachClock['state'], Icon> = {
  notStarted: IconAlarm,
  toClient: IconAlarm,
  notNeeded: IconMinus,
  running: IconAlarm,
  passed: IconAlarm,
  stopped: IconCircleCheck,
};

/** How much time is left of the 72 hours, told anew each minute; who listens hears it at 24, 6 and 1 hours and when it has passed. */
export function BreachCountdown({ breach, clock }: { breach: Breach; clock: BreachClock }) {
  const words = useWords(text);
  const { language, today } = useApp().status;
  const mark = clockMark(clock);
  const { discoveredAt } = breach;
  const hasDeadline = clock.state === 'running' || clock.state === 'passed';
  const day = discoveredAt === null ? '' : weekdayDate(danishDay(discoveredAt), language).split('\u00a0')[0];
  return (
    <>
      <Countdown
        tone={clockTone(clock)}
        icon={icons[clock.state]}
        label={labelOf(breach, clock, words)}
        figures={clock.state === 'running' ? figures(clock.minutesLeft, words) : undefined}
        spoken={clockInWords(clock, language)}
        text={
          clock.state === 'running' ? words.left(weekdayAndTime(clock.deadline, language, today)) : undefined
        }
        progress={
          clock.state === 'running' && discoveredAt !== null
            ? {
                share: clock.share,
                label: words.gone(breachHours),
                start: words.discovered(`${day} ${clockTime(discoveredAt, language)}`),
                end: words.hours(breachHours),
              }
            : undefined
        }
      >
        {moreOf(clock, words)}
      </Countdown>
      <VisuallyHidden role="status">{hasDeadline && mark !== null ? words.marks[mark] : ''}</VisuallyHidden>
    </>
  );
}

type Words = (typeof text)['da'];

function labelOf({ role }: Breach, clock: BreachClock, { label }: Words): string {
  if (clock.state === 'notNeeded') return label.notNeeded;
  if (clock.state === 'stopped') return role === 'processor' ? label.told : label.notified;
  return role === 'processor' ? label.client : label.authority;
}

function figures(minutes: number, { units }: Words): [string, string][] {
  const span = hoursAndMinutes(minutes);
  return [
    [String(span.hours), units.hours],
    [String(span.minutes), units.minutes],
  ];
}

function moreOf(clock: BreachClock, words: Words): string | undefined {
  switch (clock.state) {
    case 'running':
      return words.runsAlways;
    case 'passed':
      return words.runsAlways;
    case 'toClient':
      return words.toClient(breachHours);
    case 'notNeeded':
      return words.notNeeded;
    case 'stopped':
      return clock.isLate ? words.late : words.inTime;
    case 'notStarted':
      return undefined;
  }
}
