import { IconPrinter } from '@tabler/icons-react';
import { type Employee, worksHere } from '../../../shared/domain/employee/employee';
import { longDate } from '../../../shared/text/format';
import { paperPage } from '../../app/addresses';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { EntryTable } from '../../ui/EntryTable';
import { ButtonLink } from '../../ui/Link';
import { Section } from '../../ui/Section';
import { type Opening, RegisterFrame } from './RegisterFrame';
import { text } from './text';

/** Who works with personal data in the firm, and who did; the sign-off sheet has a line for each who does. */
export function EmployeesPage() {
  const { employees } = useBinder();
  const { today } = useApp().status;
  const words = useWords(text);
  const here = employees.filter((one) => worksHere(one, today));
  const gone = employees.filter((one) => !worksHere(one, today));
  return (
    <RegisterFrame
      register="employees"
      lead={words.employees.lead}
      papersFirst={here.length > 0}
      papers={here.length > 0 ? <StaffPapers /> : null}
    >
      {(opening) => (
        <>
          <Group
            title={words.employees.here}
            lastDay={words.employees.leaves}
            opening={opening}
            employees={here}
          />
          <Group
            title={words.employees.gone}
            lastDay={words.employees.left}
            opening={opening}
            employees={gone}
          />
        </>
      )}
    </RegisterFrame>
  );
}

/** What those who work here put their names to. */
function StaffPapers() {
  const words = useWords(text).employees;
  return (
    <>
      <ButtonLink to={paperPage('signOffSheet')} leftIcon={IconPrinter}>
        {words.printSheet}
      </ButtonLink>
      <ButtonLink to={paperPage('confidentialityStatement')} variant="default" leftIcon={IconPrinter}>
        {words.printStatement}
      </ButtonLink>
    </>
  );
}

interface GroupProps {
  title: string;
  /** Head of the column with the last day. */
  lastDay: string;
  employees: readonly Employee[];
  opening: Opening;
}

function Group({ title, lastDay, employees, opening }: GroupProps) {
  const { language } = useApp().status;
  const words = useWords(text).employees;
  if (employees.length === 0) return null;
  const dayOf = (date: string | null): string => (date === null ? words.nothing : longDate(date, language));
  // Nobody among those who work here has to have a last day.
  const hasLastDay = employees.some(({ leftOn }) => leftOn !== null);
  return (
    <Section title={title}>
      <EntryTable
        label={title}
        columns={[
          { label: words.columns.name },
          { label: words.columns.title, width: '28%' },
          { label: words.columns.started, width: '21%' },
          ...(hasLastDay ? [{ label: lastDay, width: '21%' }] : []),
        ]}
        rows={employees.map(({ id, name, title: does, startedOn, leftOn }) => ({
          id,
          title: name,
          cells: [does || words.nothing, dayOf(startedOn), leftOn === null ? words.stays : dayOf(leftOn)],
          isOpen: id === opening.openId,
        }))}
        onOpen={opening.show}
      />
    </Section>
  );
}
