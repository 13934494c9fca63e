import { labels } from '../../../firms/binders/labels';
import type { Row } from '../row';

const record = (id: string, says: string | RegExp): Row => ({ id, firm: labels, paper: 'record', says });
const plan = (id: string, says: string | RegExp): Row => ({ id, firm: labels, paper: 'deletionPlan', says });
const finding = (id: string, key: string): Row => ({ id, firm: labels, finding: key });

const letter = (id: string, subject: string, says: string | RegExp): Row => ({
  id,
  firm: labels,
  register: 'deletionLetter',
  subject,
  says,
});

/** The record of one area, and the deletion plan: what they say for each element of a real one. */
export const s4: readonly Row[] = [
  record(
    'S4-01',
    /^Fortegnelse over behandlingsaktiviteter\n[^\n]*Fjordtryk Etiketter A\/S[\s\S]*\n1\. Kundeadm/,
  ),
  record('S4-02', 'skal kunne vise efter databeskyttelsesforordningen og databeskyttelsesloven'),
  record('S4-03', '\nEmne\nHvad loven vil vide\nSvar\n'),
  record('S4-04', '\nFjordtryk Etiketter A/S, CVR'),
  record('S4-05', '\nBødkervej 14, 8700 Horsens\n'),
  record('S4-06', 'CVR 90 20 02 08'),
  record('S4-07', 'hjemmeside www.fjordtryk.example'),
  record('S4-08', 'e-mail post@fjordtryk.example'),
  record('S4-09', 'Telefon 75 00 00 20'),
  record('S4-10', '\nAnders Fjord, økonomichef, '),
  record('S4-11', 'e-mail anders@fjordtryk.example'),
  record('S4-12', /Anders Fjord, økonomichef, telefon 75 00 00 21/),
  record('S4-13', 'Det er ikke den repræsentant, som artikel 30, stk. 1, litra a også nævner'),
  record('S4-14', '\nAdministrere kunder og ordrer\nAftale med personen (artikel 6, stk. 1, litra b)'),
  record('S4-15', '\nServicere kunder\nLegitim interesse (artikel 6, stk. 1, litra f)'),
  record('S4-16', '\nPersoner\nHvem oplysningerne handler om\nKunder med firmanavn;'),
  record('S4-17', 'Kunder med firmanavn; Kontaktpersoner hos erhvervskunder\n'),
  finding('S4-18', 'firmNamesAsPeople'),
  record(
    'S4-19',
    /\nSlags oplysninger\nInddeling\nBliver slettet\n[\s\S]*\nNavn, adresse[^\n]*\nAlmindelig\n/,
  ),
  record('S4-20', '\nNavn, stilling, telefon og e-mail\nIkke inddelt\n'),
  record('S4-21', '\nInteresser, som kontaktpersonen har fortalt om\nIkke inddelt\n'),
  record('S4-22', '\nBiometriske oplysninger (visitkort med billede)\nIkke inddelt\n'),
  finding('S4-23', 'photoCalledBiometric'),
  finding('S4-24', 'dataWithoutPurpose'),
  record(
    'S4-25',
    /\nUden for EU\nHvilke lande[^\n]*\nMicrosoft 365: landet er ikke skrevet[\s\S]*i skyen \(Outlook\)/,
  ),
  finding('S4-26', 'transferWithoutTool'),
  letter(
    'S4-27',
    'ret-kontakt',
    /Sletning i Etiketstyring[\s\S]*kun gøre dem inaktive[\s\S]*Kontaktpersoner hos kunder/,
  ),
  letter('S4-28', 'ret-kunde', /kun gøre dem inaktive[\s\S]*Kunder i kundesystemet/),
  finding('S4-29', 'cannotDelete'),
  record('S4-30', 'Oplysningerne er registreret i disse systemer, også dem på papir.'),
  record('S4-31', '\nEtiketstyring\nProgram\nKunder, kontaktpersoner, ordrer og mail om dem\n'),
  record('S4-32', '\nRulleordre 3\nProgram, tidligere\n'),
  record('S4-33', '\nTalrig Regnskab\nProgram\nFakturaer og betalinger, ingen kontaktpersoner\n'),
  record('S4-34', '\nOutlook\nMail\n'),
  record('S4-35', '\nMobiltelefoner\nTelefon\n'),
  record('S4-36', '\nKundemapper på netværket\nFiler\n'),
  record('S4-37', /\nOrdremapper på kontoret\nPapir\n[\s\S]*\nMapperne er ikke låst inde/),
  record(
    'S4-38',
    /\nEtiketstyring\nProgram\n.*\n.*\nAdgangskode eller pinkode\n[\s\S]*\nOutlook\nMail\n.*\n.*\nAdgangskode eller pinkode\n[\s\S]*\nMobiltelefoner\nTelefon\n.*\n.*\nAdgangskode eller pinkode\n[\s\S]*\nKundemapper på netværket\nFiler\n.*\n.*\nAdgangskode eller pinkode\n/,
  ),
  finding('S4-39', 'systemWeakness'),
  finding('S4-40', 'systemWeakness'),
  finding('S4-41', 'weaknessWithoutEnd'),
  finding('S4-42', 'systemWeakness'),
  plan('S4-43', /\nOrdrer på papir\n[^\n]*\n5 år efter [^\n]*\n[^\n]*\nSlettes; papir makuleres\n/),
  plan('S4-44', /\nMail med kunder\n[^\n]*\n5 år efter mailen/),
  plan('S4-45', /\nMail gemt i kundesystemet\n[^\n]*\n5 år efter mailen/),
  plan(
    'S4-46',
    /\nMapper om tidligere og tabte kunder, på netværket og i Outlook\n[^\n]*\n5 år efter kunden holdt op/,
  ),
  finding('S4-47', 'recordFieldMissing'),
  finding('S4-48', 'pastedMarks'),
];
