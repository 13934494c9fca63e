import { IconPrinter } from '@tabler/icons-react';
import { worksHere } from '../../../../shared/domain/employee/employee';
import { paperPage, registerAddresses, registerPaperPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { AcknowledgementDrawer } from '../../../entries/staff/AcknowledgementDrawer';
import { useDrawer } from '../../../entries/useDrawer';
import { useOpenedByAddress } from '../../../entries/useOpenedByAddress';
import { ButtonLink } from '../../../ui/Link';
import { RegisterFrame } from '../RegisterFrame';
import { text as registerText } from '../text';
import { GoneEmployees, HereEmployees } from './EmployeeTables';
import { SheetsSection } from './SheetsSection';
import { SignOffSection } from './SignOffSection';
import type { SheetChoice } from './sheetChoice';
import { text } from './text';

/** Who works with personal data in the firm, what each has signed for, and what is closed after those who left. */
export function EmployeesPage() {
  const { employees, acknowledgements } = useBinder();
  const { today } = useApp().status;
  const words = useWords(registerText);
  const { open, show, close } = useDrawer<SheetChoice>('registers/employees/sheet');
  useOpenedByAddress(acknowledgements, registerAddresses.employees, (id) => show({ id }));
  const here = employees.filter((one) => worksHere(one, today));
  const gone = employees.filter((one) => !worksHere(one, today));
  const { choice } = open;
  return (
    <>
      <RegisterFrame
        register="employees"
        lead={words.employees.lead}
        papersFirst={here.length > 0}
        papers={<StaffPapers isAnybodyHere={here.length > 0} />}
      >
        {(opening) => (
          <>
            {here.length > 0 ? <SignOffSection show={show} /> : null}
            <HereEmployees employees={here} opening={opening} />
            <GoneEmployees employees={gone} opening={opening} />
            <SheetsSection openId={open.isOpen ? (choice?.id ?? null) : null} show={show} />
          </>
        )}
      </RegisterFrame>
      {choice === null ? null : (
        <AcknowledgementDrawer
          key={open.serial}
          id={choice.id}
          about={choice.id === null ? choice.about : undefined}
          opened={open.isOpen}
          onClose={close}
          onSaved={close}
          offersUndo
        />
      )}
    </>
  );
}

/** What those who work here put their names to, and the list of everybody. */
function StaffPapers({ isAnybodyHere }: { isAnybodyHere: boolean }) {
  const words = useWords(registerText).employees;
  const { printRegister } = useWords(text);
  return (
    <>
      {isAnybodyHere ? (
        <>
          <ButtonLink to={paperPage('signOffSheet')} leftIcon={IconPrinter}>
            {words.printSheet}
          </ButtonLink>
          <ButtonLink to={paperPage('confidentialityStatement')} variant="default" leftIcon={IconPrinter}>
            {words.printStatement}
          </ButtonLink>
        </>
      ) : null}
      <ButtonLink to={registerPaperPage('employeeRegister')} variant="default" leftIcon={IconPrinter}>
        {printRegister}
      </ButtonLink>
    </>
  );
}
