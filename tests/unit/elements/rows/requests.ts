import type { Binder } from '../../../../shared/domain/binder';
import type { RegisterPaper } from '../../../../shared/domain/document/registerPaper';
import { type Request, requestRights } from '../../../../shared/domain/request/request';
import { property } from '../../../firms/binders/property';
import { aBinder } from '../../../support/builders';
import { aRequest } from '../../../support/request';
import type { Row } from '../row';

/** Somebody asks for everything there is, and gets it. */
const everythingOf = ({ activities }: Binder): Request =>
  aRequest({
    rights: [...requestRights],
    places: activities.map(({ id, name }) => ({ key: `activities/${id}`, name, state: 'found', note: '' })),
    answers: requestRights.map((right) => ({ right, outcome: 'met', reason: '' })),
  });
const locksmith = aBinder({ requests: [everythingOf(aBinder())] });
const lettings = { ...property, requests: [everythingOf(property)] };

const row =
  (firm: typeof locksmith) =>
  (id: string, register: RegisterPaper, says: string | RegExp): Row => ({
    id,
    firm,
    register,
    ...(register === 'requestRegister' ? {} : { subject: firm.requests[0]?.id ?? '' }),
    says,
  });
const locksmithSays = row(locksmith);
const tenant = row(lettings);

/** The rights of the real papers: each can be asked for, and has its answer. */
export const requestRows: readonly Row[] = [
  locksmithSays('S1-78', 'requestRegister', /hvad oplysningerne bruges til\nArtikel 13/),
  locksmithSays('S1-79', 'requestRegister', /hvad oplysningerne bruges til\nArtikel 13; artikel 14/),
  locksmithSays('S1-80', 'requestRegister', /At se sine oplysninger\nArtikel 15/),
  locksmithSays('S1-81', 'requestRegister', /At få noget rettet\nArtikel 16/),
  locksmithSays('S1-82', 'requestRegister', /At få noget slettet\nArtikel 17/),
  locksmithSays('S1-83', 'requestRegister', /\(begrænsning\)\nArtikel 18/),
  locksmithSays('S1-84', 'requestRecipients', /Oplysningerne er slettet\. Slet dem også hos jer/),
  locksmithSays('S1-85', 'requestRegister', /\(dataportabilitet\)\nArtikel 20/),
  locksmithSays('S1-86', 'requestRegister', /\(indsigelse\)\nArtikel 21/),
  locksmithSays('S1-87', 'requestRegister', /en afgørelse fra en computer\nArtikel 22/),
  locksmithSays(
    'S2-22',
    'requestAnswer',
    'Du har bedt om at få at vide, hvad vi bruger dine oplysninger til',
  ),
  locksmithSays('S2-23', 'requestAnswer', /Aktivitet\n(.|\n)*Formål\n/),
  locksmithSays('S2-24', 'requestAnswer', /Oplysninger\n(.|\n)*navn, adresse, telefonnummer og e-mail/i),
  locksmithSays('S2-25', 'requestAnswer', /Hvor længe\?\n(.|\n)*5 år/),
  locksmithSays('S2-26', 'requestAnswer', 'Du får en kopi sammen med brevet'),
  locksmithSays('S2-27', 'requestAnswer', 'Du har bedt os om at rette dine oplysninger'),
  locksmithSays('S2-28', 'requestAnswer', 'kan du klage til Datatilsynet'),
  locksmithSays('S2-29', 'requestAnswer', 'Du har bedt os om at slette dine oplysninger'),
  locksmithSays('S2-30', 'requestAnswer', 'i et format, som et andet program kan læse'),
  tenant('S3-121', 'requestRegister', 'Henvendelserne kan handle om'),
  tenant('S3-123', 'requestAnswer', 'formålet, hvilke slags oplysninger, hvem der får dem'),
  tenant('S3-124', 'requestAnswer', 'Du har bedt om at se dine oplysninger'),
  tenant('S3-125', 'requestAnswer', 'Vi er holdt op med det, du sagde fra over for'),
  tenant('S3-126', 'requestAnswer', 'Vi bruger ikke dine oplysninger til reklame mere'),
  tenant('S3-127', 'requestAnswer', 'et menneske ser på en afgørelse, som en computer har truffet'),
  tenant('S3-128', 'requestRecipients', 'Oplysningerne er rettet. Ret dem også hos jer.'),
  tenant('S3-129', 'requestAnswer', 'Du har trukket dit samtykke tilbage'),
  tenant('S3-130', 'requestAnswer', 'kan du klage til Datatilsynet'),
];
