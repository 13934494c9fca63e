import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reviewSteps } from '../../shared/domain/review/review';
import { catalogueActivity, termName, tradePack } from '../../shared/reference/library';
import { stepName } from '../../shared/text/labels';
import { missingIn, textOfPdf } from '../support/app/pdfTools';
import { type AnswerFile, allAnswers } from '../support/demo/answerFile';
import { demo, faultsOf } from '../support/demo/demo';
import { readFirm } from '../support/demo/firms';

it.each([
  ['laase-og-alarm', '1. januar 2032'],
  ['etiket-trykkeri', '1. oktober 2031'],
  ['ejendomskontor', '1. juli 2031'],
])('the demo brings %s from its answers to its papers', async (name, invoicesKeptUntil) => {
  const firm = await readFirm(name);
  expect(faultsOf(firm, '2026-11-23')).toEqual([]);
  const folder = await mkdtemp(join(tmpdir(), 'papers-'));
  const told: string[] = [];
  const { files } = await demo(firm, folder, (progress) => told.push(progress));
  expect(told.filter((line) => line.includes('complained'))).toEqual([]);
  expect(files.map(({ file }) => file.split('_')[0])).toEqual([
    'Persondatapolitik-for-kunder',
    'Halvårskontrol-efterår-2026',
    'Gendannelsesark',
  ]);

  const [policy = '', report = ''] = await Promise.all(
    files.map(({ file }) => textOfPdf(join(folder, file))),
  );
  expect(missingIn(policy, [...expectedInPolicy(firm), invoicesKeptUntil])).toEqual([]);
  expect(missingIn(report, expectedInReport(firm))).toEqual([]);
  await rm(folder, { recursive: true });
});

/** Found in the catalogue, not by the rules that write the paper. */
function expectedInPolicy({ setup }: AnswerFile): string[] {
  const { company, contactPerson, trade, suppliers } = setup;
  const writeTo = contactPerson.customersWriteTo ?? contactPerson.person;
  const activities = (trade.activities ?? tradePack(trade.trade, 'da').activities)
    .map(catalogueActivity)
    .filter((activity) => activity?.subjects.some((subject) => subject.startsWith('s-kunde')));
  return [
    ...[company.name, company.cvr, contactPerson.person.name, writeTo.name, writeTo.email],
    ...activities.flatMap((activity) => activity?.data ?? []).map((category) => termName(category, 'da')),
    ...suppliers.chosen.map(({ name }) => name),
  ];
}

function expectedInReport({ setup, review }: AnswerFile): string[] {
  const answers = allAnswers(review);
  return [
    ...[setup.company.name, setup.contactPerson.person.name, 'Stadig korrekt', 'Rettet', 'Følges op'],
    ...reviewSteps.map((step) => stepName(step, 'da')),
    ...answers.map(({ item }) => item),
    ...answers.flatMap((answer) => ('what' in answer ? [answer.what] : [])),
    ...answers.flatMap(({ note }) => note ?? []),
  ];
}
