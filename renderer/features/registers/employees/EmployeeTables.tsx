import { signOffOf } from '../../../../shared/domain/acknowledgement/signOff';
import type { IsoDate } from '../../../../shared/domain/calendar';
import type { Employee } from '../../../../shared/domain/employee/employee';
import { openDuties } from '../../../../shared/domain/employee/leaving';
import { longDate } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { signOffInWords } from '../../../entries/staff/signOffInWords';
import { text as staffText } from '../../../entries/staff/text';
import { EntryTable } from '../../../ui/EntryTable';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import type { Opening } from '../RegisterFrame';
import styles from '../registers.module.css';
import { text as registerText } from '../text';
import { text } from './text';

interface TableProps {
  employees: readonly Employee[];
  opening: Opening;
}

/** Those who work here, and whether each has signed for the instruction in force. */
export function HereEmployees({ employees, opening }: TableProps) {
  const { language } = useApp().status;
  const words = useWords(registerText).employees;
  const { columns } = useWords(text);
  if (employees.length === 0) return null;
  const dayOf = (date: IsoDate | null): string => (date === null ? words.nothing : longDate(date, language));
  // Nobody among those who work here has to have a last day.
  const hasLastDay = employees.some(({ leftOn }) => leftOn !== null);
  return (
    <Section title={words.here}>
      <EntryTable
        label={words.here}
        columns={[
          { label: words.columns.name },
          { label: words.columns.started, width: '22%' },
          ...(hasLastDay ? [{ label: words.leaves, width: '20%' }] : []),
          { label: columns.instruction, width: '30%' },
        ]}
        rows={employees.map((one) => ({
          id: one.id,
          title: one.name,
          text: one.title,
          cells: [
            dayOf(one.startedOn),
            ...(hasLastDay ? [one.leftOn === null ? words.stays : dayOf(one.leftOn)] : []),
            <Instruction key="instruction" id={one.id} />,
          ],
          isOpen: one.id === opening.openId,
        }))}
        onOpen={opening.show}
      />
    </Section>
  );
}

function Instruction({ id }: { id: string }) {
  const binder = useBinder();
  const { language } = useApp().status;
  const words = useWords(staffText);
  const signOff = signOffOf(binder, 'employeeInstruction', id);
  const tone = { nothing: 'none', signed: 'ok', open: 'warn' } as const;
  return <StatusText tone={tone[signOff.state]}>{signOffInWords(signOff, language, words)}</StatusText>;
}

/** Those who left, and what is still to be closed after each. */
export function GoneEmployees({ employees, opening }: TableProps) {
  const { language } = useApp().status;
  const words = useWords(registerText).employees;
  const { columns } = useWords(text);
  if (employees.length === 0) return null;
  return (
    <Section title={words.gone}>
      <EntryTable
        label={words.gone}
        columns={[
          { label: words.columns.name },
          { label: words.left, width: '24%' },
          { label: columns.outstanding, width: '44%' },
        ]}
        rows={employees.map((one) => ({
          id: one.id,
          title: one.name,
          text: one.title,
          cells: [
            one.leftOn === null ? words.nothing : longDate(one.leftOn, language),
            <Outstanding key="outstanding" employee={one} />,
          ],
          isOpen: one.id === opening.openId,
        }))}
        onOpen={opening.show}
      />
    </Section>
  );
}

function Outstanding({ employee }: { employee: Employee }) {
  const binder = useBinder();
  const { language, today } = useApp().status;
  const { steps } = useWords(staffText).leaving;
  const words = useWords(text);
  const duties = openDuties(binder, employee);
  if (duties.length === 0) return <StatusText tone="ok">{words.allClosed}</StatusText>;
  return (
    <div className={styles.lines}>
      {duties.map(({ step, due }) => (
        <StatusText key={step} tone={due < today ? 'bad' : 'none'}>
          {words.outstanding(steps[step], longDate(due, language))}
        </StatusText>
      ))}
    </div>
  );
}
