import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../../shared/documents/papers';
import type { Binder } from '../../../../shared/domain/binder';
import { paperFacts } from '../../../../shared/domain/document/paperFacts';
import { suggestedActivity } from '../../../../shared/domain/setup/facts';
import { controlNoticeWeeks } from '../../../../shared/reference/deadlines';
import { authority } from '../../../../shared/reference/library';
import { locksmith } from '../../../firms/binders/locksmith';
import {
  aBinder,
  anActivity,
  aProcessor,
  aSystem,
  keptBy,
  now,
  somePurposes,
} from '../../../support/builders';
import { plainText, sectionText, tableRows } from '../../../support/paperText';

const issue = { number: 1, id: null, createdAt: now, replaces: null };
const toEmployees = (binder: Binder) => paperOf('employeeNotice', binder, issue, null);
const toApplicants = (binder: Binder) => paperOf('applicantNotice', binder, issue, null);
const about = (own: Parameters<typeof anActivity>[0]): Binder =>
  aBinder({ activities: [anActivity({ dataSubjectCategories: ['s-ansat'], ...own })] });

const uses = 'Formål og grundlag';
const special = 'Særlige oplysninger';

describe('the notice to employees', () => {
  const paper = toEmployees(locksmith);

  it('tells of the activities that concern employees, and of no others', () => {
    const named = new Set(tableRows(paper, uses).map(([name]) => name));
    expect([...named]).toEqual([
      'Alarm og forholdsordre',
      'Løn',
      'Sygefravær og arbejdsskader',
      'Tv-overvågning',
      'Udkald ved alarm',
    ]);
  });

  it('gives each purpose its own ground', () => {
    const pay = tableRows(paper, uses).filter(([name]) => name === 'Løn');
    expect(pay.map(([, what]) => what)).toEqual(['Udbetale løn', 'Indberette til myndigheder']);
    expect(pay[0]?.[2]).toBe('Din ansættelsesaftale (artikel 6, stk. 1, litra b)');
    expect(pay[1]?.[2]).toMatch(/^Loven kræver det .*litra c.*databeskyttelsesloven § 12, stk\. 1/);
  });

  it('says what allows the CPR number', () => {
    const ground = (own: Parameters<typeof anActivity>[0]) =>
      tableRows(toEmployees(about({ dataCategories: ['c-cpr'], ...own })), special)[0]?.[2];
    const purposes = (legalBases: string[], specialConditions: string[] = []) => ({
      purposes: somePurposes(['Løn'], { legalBases, specialConditions }),
    });
    expect(ground(purposes(['art6.1.c'], ['dbl-11.2.1']))).toMatch(
      /Loven kræver det .*§ 11, stk\. 2, nr\. 1/,
    );
    expect(ground(purposes(['art6.1.a'], ['dbl-11.2.2']))).toMatch(/Dit samtykke .*§ 11, stk\. 2, nr\. 2/);
    expect(ground(purposes(['art6.1.c'], ['dbl-11.2.4']))).toMatch(/§ 11, stk\. 2, nr\. 4/);
  });

  it.each(['art6.1.a', 'art6.1.c', 'art6.1.f'])('guesses no ground for the CPR number from %s', (basis) => {
    const paid = about({
      dataCategories: ['c-cpr'],
      purposes: somePurposes(['Løn'], { legalBases: [basis], specialConditions: [] }),
    });
    expect(tableRows(toEmployees(paid), special)[0]?.[2]).toBe('Ikke skrevet endnu');
  });

  it('says of machines that decide only what the record shows', () => {
    const told = (purpose: string) => plainText(toEmployees(about({ purposes: somePurposes([purpose]) })));
    expect(told('Udbetale løn')).toContain(
      'I vores fortegnelse er der ingen aktiviteter, hvor en computer alene',
    );
    expect(told('Automatisk afslag på ferie')).not.toContain('ingen aktiviteter, hvor en computer');
    expect(told('Adfærdsanalyse')).not.toContain('ingen aktiviteter, hvor en computer');
  });

  it('keeps the conditions of health and of offences apart', () => {
    const rows = tableRows(
      toEmployees(
        about({
          dataCategories: ['c-helbred', 'c-straf'],
          purposes: somePurposes(['Alt'], { specialConditions: ['art9.2.b', 'dbl-8.3'] }),
        }),
      ),
      special,
    );
    expect(rows[0]?.[2]).not.toContain('§ 8');
    expect(rows[1]?.[2]).not.toContain('artikel 9');
  });

  it('tells of controls where the record holds them, with the notice of the DA/LO agreement', () => {
    const controls = sectionText(paper, 'Kontrol og overvågning på arbejdet');
    expect(controls).toMatch(/Tv-overvågning\nKameraer kan optage dig/);
    expect(controls).toContain(`mindst ${controlNoticeWeeks} uger`);
    expect(plainText(toEmployees(about({ dataCategories: ['c-navn'] })))).not.toContain(
      'Kontrol og overvågning',
    );
  });

  it('tells of keys and codes where they are the employees’ own, and not where they are customers’', () => {
    const told = (...people: string[]) =>
      plainText(
        toEmployees(
          about({ dataSubjectCategories: people, dataCategories: ['c-navn', 'c-adgang', 'c-kode'] }),
        ),
      );
    for (const own of [told('s-ansat', 's-gaest'), told('Lærlinge')]) {
      expect(own).toContain('Nøgler, kort og koder');
      expect(own).toContain('Koder og alarmsvar');
    }
    expect(told('s-ansat', 's-alarm')).not.toMatch(/Nøgler, kort og koder|Koder og alarmsvar|overvågning på/);
  });

  it('tells what the law is that allows the CPR number in the payroll that set-up suggests', () => {
    const payroll = { ...aBinder(), activities: suggestedActivity('act-loen', 'da') };
    const row = tableRows(toEmployees(payroll), special).find(([kind]) => kind === 'CPR-nummer');
    expect(row?.[2]).toMatch(/§ 11, stk\. 2, nr\. 1/);
  });

  it('says first that an activity is missing, and promises nothing', () => {
    for (const paper of [toEmployees, toApplicants].map((make) => make({ ...aBinder(), activities: [] }))) {
      expect(plainText(paper)).toContain('Papiret er ikke færdigt.');
      expect(plainText(paper)).not.toContain('Her kan du læse');
    }
  });

  it('names the processors of employees, and those that the activities name', () => {
    const names = tableRows(paper, 'Databehandlere').map(([name]) => name);
    expect(names).toEqual(['Lønkassen', 'Postbud Kontor', 'Fjordvagt Kontrolcentral']);
  });

  describe('while nobody has said whose data a processor has', () => {
    const mailer = aProcessor({
      id: 'proc-mail',
      name: 'Brevdue',
      transfer: { outsideEu: 'yes', to: [], safeguard: '' },
    });
    const open = { ...about({}), processors: [mailer] };
    const sharing = (binder: Binder) => sectionText(toEmployees(binder), 'Hvem vi deler dem med');
    const transfers = (binder: Binder) => sectionText(toEmployees(binder), 'Oplysninger uden for EU');

    it('denies neither processors nor transfers', () => {
      expect(sharing(open)).toContain('endnu ikke skrevet, hvilke af vores leverandører');
      expect(sharing(open)).not.toMatch(/Ingen andre firmaer|Ellers giver vi ikke/);
      expect(transfers(open)).toContain('ikke har skrevet om endnu');
      expect(transfers(open)).not.toContain('Vi sender ikke');
      const more = { ...open, processors: [mailer, aProcessor({ audiences: ['employees'] })] };
      expect(sharing(more)).toContain('om flere af vores leverandører');
      expect(transfers(more)).not.toContain('inden for EU og EØS');
    });

    it('denies them once every processor has been placed', () => {
      const placed = {
        ...open,
        activities: [...open.activities, anActivity({ id: 'other', processors: [mailer.id] })],
      };
      expect(sharing(placed)).toContain('Ingen andre firmaer');
      expect(transfers(placed)).toContain('Vi sender ikke');
    });

    it('tells of one that runs a system with the data of employees', () => {
      const system = aSystem({ processor: mailer.id });
      const run = { ...open, systems: [system], activities: about({ systems: [system.id] }).activities };
      expect(tableRows(toEmployees(run), 'Databehandlere').map(([name]) => name)).toEqual(['Brevdue']);
    });
  });

  it('does not call somebody a processor who decides for itself', () => {
    const binder = {
      ...about({}),
      processors: [
        aProcessor({ name: 'Bundlinje Revision', standing: 'onItsOwn', audiences: ['employees'] }),
      ],
    };
    expect(tableRows(toEmployees(binder), 'Databehandlere')).toEqual([]);
    expect(sectionText(toEmployees(binder), 'Hvem vi deler dem med')).toMatch(
      /selv ansvarlige for dem:\nBundlinje Revision/,
    );
  });

  it('says where data go outside the EU and EEA, and not where they stay within', () => {
    const rows = tableRows(paper, 'Overførsler uden for EU og EØS');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[0]).toBe('Postbud Inc. (Postbud Kontor)');
    expect(rows[0]?.[2]).toContain('SCC');
    const to = [{ country: 'SE', recipient: '', tool: '', note: '' }];
    const inside = toEmployees({
      ...about({}),
      processors: [
        aProcessor({ audiences: ['employees'], transfer: { outsideEu: 'no', to, safeguard: '' } }),
      ],
    });
    expect(sectionText(inside, 'Oplysninger uden for EU')).toContain('inden for EU og EØS');
    expect(tableRows(inside, 'Overførsler uden for EU og EØS')).toEqual([]);
  });

  it('gives the time limit of each rule, and for which kinds of data', () => {
    const rows = tableRows(paper, 'Slettefrister');
    expect(rows.find(([what]) => what?.startsWith('Sygefravær'))?.[0]).toBe(
      'Sygefravær. Gælder helbredsoplysninger',
    );
    expect(rows.find(([what]) => what === 'Tv-optagelser')?.[1]).toBe('30 dage efter optagelsen');
    expect(rows.some(([what]) => what?.startsWith('Ansøgere'))).toBe(false);
  });

  it('tells of the rights, the month to answer and the authority', () => {
    expect(sectionText(paper, 'Dine rettigheder')).toContain('Vi svarer inden for en måned');
    expect(tableRows(paper, 'Dine rettigheder').map(([, , article]) => article)).toEqual(
      expect.arrayContaining(['13 og 14', '15', '16', '17', '18', '19', '20', '21', '22', '7, stk. 3', '77']),
    );
    expect(sectionText(paper, 'Klage')).toContain(authority().da);
  });

  it('passes over what is done for a client: there the people are the client’s', () => {
    expect(tableRows(toEmployees(about({ role: 'processor' })), uses)).toEqual([]);
  });

  it.each(['Medarbejdere', 'lærlinge', 'Vikarer fra bureau', 'Apprentices'])(
    'counts %s among employees',
    (people) => {
      expect(tableRows(toEmployees(about({ dataSubjectCategories: [people] })), uses)).not.toEqual([]);
    },
  );

  it('does not count neighbours among employees', () => {
    expect(tableRows(toEmployees(about({ dataSubjectCategories: ['Naboer'] })), uses)).toEqual([]);
  });
});

describe('the facts of a notice', () => {
  const changed = (id: string): Binder => ({
    ...locksmith,
    activities: locksmith.activities.map((one) => (one.id === id ? { ...one, name: 'Noget andet' } : one)),
  });

  it.each([
    ['act-kunder', false, false],
    ['act-loen', true, false],
    ['act-rekruttering', false, true],
  ])('change with %s only for those whom it concerns', (id, forEmployees, forApplicants) => {
    const isNew = (kind: 'employeeNotice' | 'applicantNotice') =>
      paperFacts(changed(id), kind, null) !== paperFacts(locksmith, kind, null);
    expect([isNew('employeeNotice'), isNew('applicantNotice')]).toEqual([forEmployees, forApplicants]);
  });
});

describe('the notice to applicants', () => {
  const paper = toApplicants(locksmith);

  it('tells of recruitment alone', () => {
    expect(tableRows(paper, uses).map(([name]) => name)).toEqual(['Rekruttering']);
  });

  it('says how long an application is kept', () => {
    expect(tableRows(paper, 'Slettefrister')).toEqual([
      [
        'Ansøgere, der ikke blev ansat',
        '6 måneder efter afslaget',
        'Vores behov for at kunne begrunde afslaget',
      ],
    ]);
    expect(sectionText(paper, 'Hvor længe vi gemmer dem')).toContain('Får du ikke jobbet');
  });

  it('asks for no CPR number while the firm has none of applicants', () => {
    expect(plainText(paper)).toContain('Skriv ikke dit CPR-nummer i ansøgningen.');
    const asked = about({ dataSubjectCategories: ['s-ansoeger'], dataCategories: ['c-cpr'] });
    expect(plainText(toApplicants(asked))).not.toContain('Skriv ikke dit CPR-nummer');
  });

  it('names no processor that only employees have to do with', () => {
    expect(tableRows(paper, 'Databehandlere').map(([name]) => name)).toEqual(['Postbud Kontor']);
  });

  it('tells of what concerns everybody, too', () => {
    const binder = about({ name: 'It-drift', dataSubjectCategories: ['s-alle'], retention: keptBy() });
    expect(tableRows(toApplicants(binder), uses).map(([name]) => name)).toEqual(['It-drift']);
  });
});
