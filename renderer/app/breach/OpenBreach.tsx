import { IconArrowRight, IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Breach } from '../../../shared/domain/breach/breach';
import { breachClock } from '../../../shared/domain/breach/clock';
import {
  type BreachStep,
  breachSteps,
  type StepState,
  stepStates,
} from '../../../shared/domain/breach/steps';
import { danishDay, type Instant } from '../../../shared/domain/calendar';
import { termName } from '../../../shared/reference/library';
import { breachStepName, peopleInWords } from '../../../shared/text/breach';
import { clockTime, inSentence, shortDate, weekdayDate } from '../../../shared/text/format';
import { CaseCard } from '../../ui/CaseCard';
import { CaseSteps } from '../../ui/CaseSteps';
import { ButtonLink, Link } from '../../ui/Link';
import { StatusText } from '../../ui/StatusText';
import { breachGuidePage, breachStepPage, entryPage } from '../addresses';
import { useApp, useWords } from '../BinderProvider';
import { BreachCountdown, clockTone } from './BreachCountdown';
import { text } from './text';

interface OpenBreachProps {
  breach: Breach;
  now: Instant;
  /** Whether it leads to the case; the page of the case itself does not. */
  leadsToCase?: boolean;
}

/** A breach with its clock and the five steps, the one to take now standing out. */
export function OpenBreach({ breach, now, leadsToCase = false }: OpenBreachProps) {
  const words = useWords(text);
  const { language } = useApp().status;
  const clock = breachClock(breach, now);
  const states = stepStates(breach);
  return (
    <CaseCard
      tone={clockTone(clock)}
      clock={<BreachCountdown breach={breach} clock={clock} />}
      title={breach.name}
      text={summary(breach, words, language)}
      link={leadsToCase ? <Link to={entryPage('breaches', breach.id)}>{words.open}</Link> : null}
    >
      <CaseSteps
        label={words.steps}
        steps={breachSteps.map((step) => ({
          id: step,
          title: breachStepName(step, breach.role, language),
          text: textOf(step, breach, states[step], words),
          state: states[step],
          end: <StepEnd step={step} breach={breach} state={states[step]} />,
        }))}
      />
    </CaseCard>
  );
}

type Words = (typeof text)['da'];

/** "Cirka 140 kunder · navn, adresse · opdaget af Jonas". */
function summary(breach: Breach, words: Words, language: 'da' | 'en'): string {
  const named = (term: string): string => inSentence(termName(term, language));
  return [
    peopleInWords(breach, language, named),
    breach.dataCategories.map(named).join(', '),
    breach.discoveredBy === '' ? '' : words.discoveredBy(breach.discoveredBy),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function textOf(step: BreachStep, breach: Breach, state: StepState, { text: words }: Words): string {
  switch (step) {
    case 'stop':
      return breach.measuresTaken === '' ? words.stopTodo : firstLine(breach.measuresTaken);
    case 'assess':
      return breach.risk === null ? words.assessTodo : words.risk[breach.risk];
    case 'notify':
      if (state === 'notNeeded') return words.notNotified;
      return breach.role === 'processor' ? words.notifyClient : words.notify;
    case 'tell':
      return breach.role === 'processor' ? words.tellByClient : words.tell;
    case 'close':
      return words.close;
  }
}

/** So much of what was written stands in a line of the card. */
const LONGEST = 110;

function firstLine(written: string): string {
  const [line = ''] = written.split('\n');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()} …`;
}

/** The page on which a step is taken. */
const pageOf = (step: BreachStep, id: string): string =>
  step === 'stop' || step === 'assess'
    ? breachGuidePage(id, step === 'stop' ? 'stop' : 'risk')
    : breachStepPage(id, step);

function StepEnd({ step, breach, state }: { step: BreachStep; breach: Breach; state: StepState }): ReactNode {
  const words = useWords(text);
  const { language } = useApp().status;
  if (state === 'now') {
    return (
      <ButtonLink to={pageOf(step, breach.id)} rightIcon={IconArrowRight}>
        {words.go[step]}
      </ButtonLink>
    );
  }
  const done = doneAt(step, breach, language);
  const shown = state === 'done' ? done || words.go[step] : words.state[state];
  const way = (
    <Link
      to={pageOf(step, breach.id)}
      aria-label={`${shown}: ${breachStepName(step, breach.role, language)}`}
    >
      {shown}
    </Link>
  );
  if (state === 'done') return way;
  return (
    <StatusText tone="draft" icon={IconCircleDashed}>
      {way}
    </StatusText>
  );
}

/** When a step was done: weekday and time, or the day alone. */
function doneAt(step: BreachStep, breach: Breach, language: 'da' | 'en'): string {
  const { stoppedAt, assessedAt, notifiedAt, toldOn, closedOn } = breach;
  const at =
    step === 'stop' ? stoppedAt : step === 'assess' ? assessedAt : step === 'notify' ? notifiedAt : null;
  if (at !== null) return `${weekdayDate(danishDay(at), language)} ${clockTime(at, language)}`;
  const on = step === 'tell' ? toldOn : step === 'close' ? closedOn : null;
  return on === null ? '' : shortDate(on, language);
}
