import { instructionToSignFor } from '../domain/document/instruction';
import { worksHere } from '../domain/employee/employee';
import { text, version } from '../text/documents/signOffSheet';
import { longDate } from '../text/format';
import { columns, paragraph, table } from './blocks';
import { firmName, personName } from './common/firm';
import type { PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';
import type { Section } from './section';

/** One line for everybody who works here, to sign for the instruction (Art. 5(2): the firm must be able to show it). */
export function signOffSheet(input: PaperInput): PaperDocument {
  const words = text[input.language];
  return assembled(input, {
    kind: 'signOffSheet',
    title: words.title,
    textVersion: version,
    divider: 1,
    opening: [{ kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) }],
    sections: [statementSection(input), employeesSection(input), keepingSection(input)],
  });
}

function statementSection({ binder, language }: PaperInput): Section {
  const { statement } = text[language];
  const { number, signedOn } = instructionToSignFor(binder);
  return {
    key: 'statement',
    heading: statement.heading,
    blocks: [
      ...paragraph(
        signedOn === null ? statement.next(number) : statement.inForce(number, longDate(signedOn, language)),
      ),
      ...paragraph(statement.text),
    ],
  };
}

function employeesSection({ binder, language, made }: PaperInput): Section {
  const { employees } = text[language];
  const here = binder.employees.filter((employee) => worksHere(employee, made));
  return {
    key: 'employees',
    heading: employees.heading,
    source: 'employees',
    blocks:
      here.length === 0
        ? paragraph(employees.nobody)
        : table(
            employees.table,
            columns(employees.columns, [28, 25, 15, 32]),
            here.map(({ name, title }) => [name, title, employees.date, employees.sign]),
          ),
  };
}

function keepingSection(input: PaperInput): Section {
  const { keeping } = text[input.language];
  return {
    key: 'keeping',
    heading: keeping.heading,
    source: 'company',
    blocks: paragraph(keeping.text(personName(input))),
  };
}
