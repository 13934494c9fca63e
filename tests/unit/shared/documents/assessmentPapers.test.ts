import { expect, test } from 'vitest';
import { readingText } from '../../../../shared/documents/reading';
import { papersOfRegisters, registerPaperOf } from '../../../../shared/documents/registerPapers';
import { someAssessments } from '../../../support/assessment';
import { aBinder, now } from '../../../support/builders';
import { plain } from '../../../support/paperText';

const binder = aBinder({ assessments: someAssessments() });

const textOf = (language: 'da' | 'en', kind: string): string => {
  const paper = papersOfRegisters(binder).find((one) => one.kind === kind);
  const built = paper === undefined ? null : registerPaperOf(paper, { ...binder, language }, now);
  return built === null ? '' : plain(readingText(built));
};

test.each([
  ['dpoAssessment', 'Efter jeres svar skal I ikke have en DPO'],
  ['dpiaPreCheck', 'Kun set i udkastet af 12. november 2018: ikke bekræftet'],
  ['dpia', 'Høj: 1'],
  ['dpia', 'Mellem: 1'],
  ['systemRisk', 'Koder ligger i et låst skab'],
  ['designChecklist', 'Ikke på plads endnu'],
  ['roleTest', 'Databehandler: I gør det for en anden'],
  ['assessmentRegister', 'Ny kalender'],
])('the %s says: %s', (kind, says) => {
  expect(textOf('da', kind)).toContain(says);
  expect(textOf('en', kind).length).toBeGreaterThan(200);
});
