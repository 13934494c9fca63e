import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../../shared/documents/html';
import type { FactsPaper } from '../../../../shared/documents/paperInput';
import { paperOf } from '../../../../shared/documents/papers';
import { recordTable } from '../../../../shared/documents/recordTable';
import type { Binder } from '../../../../shared/domain/binder';
import { suggestedRule } from '../../../../shared/domain/setup/facts';
import { labels } from '../../../firms/binders/labels';
import {
  aBinder,
  aClient,
  anActivity,
  anAgreement,
  aProcessor,
  aRetentionRule,
  aSecurityMeasure,
  aSystem,
  keptBy,
  now,
} from '../../../support/builders';
import { plainText, sectionText, tableRows } from '../../../support/paperText';

const issue = { number: 4, id: 'FO-4-2C81', createdAt: now, replaces: null };
const made = (kind: FactsPaper, own: Partial<Binder> = {}) => paperOf(kind, aBinder(own), issue, null);

describe('an activity that names no processor', () => {
  const activities = [anActivity()];
  const client = aClient();
  const forClient = anActivity({ id: 'drift', role: 'processor', clients: [client.id] });
  const answers = (own: Partial<Binder>) => {
    const [row] = tableRows(made('record', { activities, ...own }), 'Overblik');
    return [row?.[6], row?.[7]];
  };

  it('has not said that there is none while a processor is in no activity', () => {
    const placed = anActivity({ id: 'other', processors: ['proc-regnskab'] });
    expect(answers({ processors: [aProcessor()] })).toEqual(['Ikke skrevet endnu', 'Ikke skrevet endnu']);
    expect(answers({ processors: [] })).toEqual(['Ingen nævnt', 'Ingen nævnt']);
    expect(answers({ processors: [aProcessor()], activities: [...activities, placed] })).toEqual([
      'Ingen nævnt',
      'Ingen nævnt',
    ]);
  });

  it('says of what is done for clients that nobody helps only where the firm has nobody', () => {
    const own = { clients: [client], activities: [forClient] };
    const some = plainText(made('processorRecord', { ...own, processors: [aProcessor()] }));
    expect(some).toContain('Det er ikke skrevet endnu, hvem vi bruger');
    expect(some).not.toContain('Vi bruger ikke andre');
    expect(plainText(made('processorRecord', { ...own, processors: [] }))).toContain('Vi bruger ikke andre');
  });

  it('calls kinds in own words ordinary in the agreement, and none of them “none”', () => {
    const activities = [{ ...forClient, dataCategories: ['Skostørrelse', 'c-helbred', 'c-indberetning'] }];
    const paper = paperOf(
      'processingAgreement',
      aBinder({ clients: [client], activities }),
      issue,
      client.id,
    );
    const kinds = tableRows(paper, 'Slags personoplysninger').map(([, told]) => told);
    expect(kinds[0]).toBe('Skostørrelse');
    expect(kinds[1]).toBe('Ingen');
    expect(kinds[3]).toContain('indberetning');
  });

  it('leaves the sub-processors of the agreement with a client to be filled in', () => {
    const paper = (processors: Binder['processors']) =>
      plainText(
        paperOf(
          'processingAgreement',
          aBinder({ clients: [client], activities: [forClient], processors }),
          issue,
          client.id,
        ),
      );
    expect(paper([aProcessor()])).toContain('Underdatabehandlere, eller ingen');
    expect(paper([aProcessor()])).not.toContain('Der er ingen på listen');
    expect(paper([])).toContain('Der er ingen på listen');
  });
});

describe('a period of backups that is only suggested', () => {
  const client = aClient();
  const binder = (own: { note?: string; amount?: number }, language: 'da' | 'en' = 'da') =>
    aBinder({
      retentionRules: suggestedRule('ret-backup', language).map((rule) => ({ ...rule, ...own })),
      activities: [...aBinder().activities, anActivity({ id: 'd', role: 'processor', clients: [client.id] })],
      clients: [client],
    });
  const kinds = ['employeeNotice', 'record', 'processorRecord'] as const;

  it.each(kinds)('is not told as the firm’s own in %s', (kind) => {
    const text = (own: { note?: string; amount?: number }) =>
      plainText(paperOf(kind, binder(own), issue, null)).replaceAll('\u00a0', ' ');
    expect(text({})).not.toContain('dage efter oprettelsen');
    expect(text({ note: 'Set i Kopivagten' })).toContain('90 dage efter oprettelsen');
    expect(text({ amount: 30 })).toContain('30 dage efter oprettelsen');
  });

  it('is left to be filled in in the agreement with a client', () => {
    const text = (own: { note?: string }) =>
      plainText(paperOf('processingAgreement', binder(own), issue, client.id)).replaceAll('\u00a0', ' ');
    expect(text({})).toContain('Hvornår sikkerhedskopier slettes (udfyldes før underskrift)');
    expect(text({})).not.toContain('Sikkerhedskopier slettes 90');
    expect(text({ note: 'Set' })).toContain('Sikkerhedskopier slettes 90 dage efter oprettelsen.');
  });
});

describe('the record as controller', () => {
  it('lies down, in the second divider, with its version and the day', () => {
    const paper = made('record');
    expect(paper.layout).toBe('landscape');
    expect(paper.footer.left).toContain('Faneblad 2 · Dokument-id FO-4-2C81');
    expect(toHtml(paper)).toContain('<body class="record landscape">');
    expect(plainText(paper)).toContain(
      'Den følger artikel 30, stk. 1. Version 4, opgjort 23. november 2026.',
    );
  });

  it('tells who the controller is, the companies with it, and whom to ask', () => {
    const paper = made('record', { affiliates: [{ name: 'Lindholm Ejendomme ApS', cvr: '90200208' }] });
    expect(tableRows(paper, 'Dataansvarlig')).toEqual([
      [
        'Lindholm Låse & Alarm ApS, CVR 90 12 34 59',
        'Smedegade 7, 4300 Holbæk',
        'Telefon 59 00 00 10, e-mail kontakt@lindholm.example, hjemmeside www.lindholm.example',
        'Mette Lindholm, direktør, telefon 59 00 00 12, e-mail mette@lindholm.example',
      ],
    ]);
    expect(plainText(paper)).toContain('Lindholm Ejendomme ApS, CVR 90 20 02 08');
    expect(plainText(paper)).not.toMatch(/databeskyttelsesrådgiver|DPO/i);
  });

  it('has a row of nine columns for each activity, in the order of the binder', () => {
    const rows = tableRows(made('record'), 'Overblik');
    expect(rows.map(([number, name]) => [number, name])).toEqual([
      ['1', 'Kundeadministration'],
      ['2', 'Fakturering og bogføring'],
      ['3', 'Alarm og forholdsordre'],
      ['4', 'Leverandører og samarbejdspartnere'],
    ]);
    for (const row of rows) expect(row).toHaveLength(9);
  });

  it('says each purpose with its own legal basis and condition', () => {
    const activities = [
      anActivity({
        purposes: [
          { what: 'Udbetale løn', legalBases: ['art6.1.b'], specialConditions: ['dbl-12.1'] },
          { what: 'Sende tillykke', legalBases: ['Egen grund'], specialConditions: [] },
          { what: 'Uden grund', legalBases: [], specialConditions: [] },
        ],
      }),
    ];
    expect(tableRows(made('record', { activities }), 'Formål: Kundeadministration')).toEqual([
      [
        'Udbetale løn',
        'Aftale med personen (artikel 6, stk. 1, litra b)',
        'Ansatte: pligter og rettigheder efter lov eller overenskomst (Databeskyttelsesloven § 12, stk. 1)',
      ],
      ['Sende tillykke', 'Egen grund', 'Ingen'],
      ['Uden grund', 'Ikke skrevet endnu', 'Ingen'],
    ]);
  });

  it('sorts each kind of data as the law does, with its own time limit', () => {
    const activities = [
      anActivity({
        dataCategories: ['c-navn', 'c-cpr', 'c-straf', 'c-helbred', 'Skostørrelse'],
        retention: [
          { rule: 'ret-kunde', dataCategories: ['c-navn'] },
          { rule: 'ret-bogfoering', dataCategories: ['c-cpr', 'c-bank'] },
          { rule: 'gone', dataCategories: [] },
        ],
      }),
    ];
    const rule = 'Regnskabsmateriale (fakturaer, bilag, kontrakter til bogføring)';
    expect(tableRows(made('record', { activities }), 'Oplysninger: Kundeadministration')).toEqual([
      [
        'Navn, adresse, telefonnummer og e-mail',
        'Almindelig',
        'Kundeforhold uden for bogføring: 3 år efter sidste aktivitet',
      ],
      ['CPR-nummer', 'CPR-nummer', `${rule}: 5 år efter udgangen af regnskabsåret (31. december)`],
      ['Strafbare forhold', 'Strafbart forhold', 'Ingen frist skrevet'],
      ['Helbredsoplysninger', 'Følsom', 'Ingen frist skrevet'],
      ['Skostørrelse', 'Ikke inddelt', 'Ingen frist skrevet'],
      ['Kontonummer', 'Almindelig', `${rule}: 5 år efter udgangen af regnskabsåret (31. december)`],
    ]);
  });

  it('says where data go outside the EU, with what allows it and the day of the reference', () => {
    const american = aProcessor({
      id: 'p1',
      name: 'Skyen',
      transfer: {
        outsideEu: 'yes',
        to: [{ country: 'US', recipient: 'Sky Inc.', tool: 'tool-adequacy', note: '' }],
        safeguard: '',
      },
    });
    const activities = [
      anActivity({
        processors: ['p1', 'p2'],
        transfers: [
          { country: 'IN', recipient: '', tool: '', note: '' },
          { country: 'SE', recipient: '', tool: '', note: '' },
          { country: 'GB', recipient: '', tool: 'tool-adequacy', note: 'kun support' },
        ],
      }),
    ];
    const unseen = aProcessor({
      id: 'p2',
      name: 'Ukendt',
      transfer: { outsideEu: 'unknown', to: [], safeguard: '' },
    });
    const paper = made('record', { activities, processors: [american, unseen] });
    const rest = tableRows(paper, 'Resten: Kundeadministration');
    expect(rest.find(([topic]) => topic === 'Uden for EU')?.[2]).toBe(
      [
        'Indien: grundlaget er ikke skrevet',
        'Sverige: inden for EU og EØS',
        'Storbritannien: Tilstrækkelighedsafgørelse fra 19. december 2025, gælder til 27. december 2031, kun support',
        'Skyen: USA (Sky Inc.): Tilstrækkelighedsafgørelse fra 10. juli 2023',
        'Ukendt: ikke undersøgt endnu',
      ].join('; '),
    );
    expect(plainText(paper)).toContain('er læst til og med 8. oktober 2026');
  });

  it('prints only the measures that are in place, with where they can be seen', () => {
    const securityMeasures = [
      aSecurityMeasure({ evidence: 'Certifikat, udløber 1. maj 2027', testedOn: '2026-10-12' }),
      aSecurityMeasure({ id: 'm-mfa', name: 'Totrinslogin', state: 'underWay' }),
    ];
    const paper = made('record', {
      securityMeasures,
      activities: [anActivity({ measures: ['m-antivirus', 'm-mfa'] })],
    });
    expect(tableRows(paper, 'Sikkerhedsforanstaltninger')).toEqual([
      [
        'Antivirus på alle it-systemer med personoplysninger',
        '12. oktober 2026',
        'Certifikat, udløber 1. maj 2027',
      ],
    ]);
    expect(plainText(paper)).not.toContain('Totrinslogin');
    expect(plainText(paper)).toContain('Sikkerhedskopier bliver slettet 90 dage efter oprettelsen.');
  });

  it('goes on in a row below when a list would fill a page', () => {
    const recipients = Array.from({ length: 12 }, (_, index) => `Modtager ${index} ${'x'.repeat(80)}`);
    const paper = made('record', { activities: [anActivity({ recipients })] });
    const rows = tableRows(paper, 'Resten: Kundeadministration').filter(([topic]) =>
      topic?.startsWith('Modtagere'),
    );
    expect(rows.map(([topic]) => topic)).toEqual(['Modtagere', 'Modtagere (fortsat)', 'Modtagere (fortsat)']);
    expect(rows.map((row) => row[2]).join('; ')).toBe(recipients.join('; '));
    expect(tableRows(paper, 'Overblik')[0]?.[6]).toBe(`${recipients[0]}; og 11 mere`);
  });

  it('says that nothing is written rather than guess', () => {
    const paper = made('record', {
      company: null,
      contactPerson: null,
      activities: [],
      processors: [],
      securityMeasures: [],
      retentionRules: [],
    });
    const text = plainText(paper);
    expect(text).toContain('Der er ikke skrevet nogen aktiviteter endnu.');
    expect(text).toContain('Der er ikke skrevet nogen databehandlere.');
    expect(text).not.toContain('repræsentant');
  });

  it('prints text that looks like markup as it was typed', () => {
    expect(plainText(paperOf('record', labels, issue, null))).toContain('<p>Ordresedler på papir</p>');
    expect(toHtml(paperOf('record', labels, issue, null))).not.toContain('<p>Ordresedler');
  });
});

describe('the record as processor', () => {
  const forClients = anActivity({
    id: 'drift',
    name: 'Drift af adgangskontrol',
    role: 'processor',
    clients: ['client-1'],
    processors: ['proc-regnskab'],
    systems: ['system-1'],
    retention: [],
  });
  const busy = {
    activities: [anActivity(), forClients],
    clients: [aClient()],
    systems: [aSystem({ name: 'Låsesystemet' })],
  };

  it('names each client with contact, and what is done for it', () => {
    const paper = made('processorRecord', busy);
    expect(tableRows(paper, 'Kunder, der er dataansvarlige')).toEqual([
      [
        'Havnens Boligforening',
        'Havnevej 1, 4300 Holbæk; Danmark',
        'Poul Holm; e-mail poul@havnen.example',
        'Drift af adgangskontrol',
        '1',
      ],
    ]);
    expect(sectionText(paper, 'Aktiviteterne en for en')).toMatch(/^1\. Drift af adgangskontrol\n/);
    expect(tableRows(paper, 'Databehandlere').map(([name]) => name)).toEqual(['Talrig Regnskab']);
    expect(plainText(paper)).not.toContain('Kundeadministration');
  });

  it('keeps what belongs to it alone out of the other record', () => {
    const text = plainText(made('record', busy));
    for (const word of ['Drift af adgangskontrol', 'Havnens', 'Låsesystemet'])
      expect(text).not.toContain(word);
    expect(text).not.toContain('Talrig Regnskab');
  });

  it('says so when the firm does nothing for others', () => {
    const paper = made('processorRecord');
    expect(plainText(paper)).toMatch(/Vi behandler ikke personoplysninger på vegne af andre\.$/);
  });
});

describe('the list of processors', () => {
  const rowOf = (own: Parameters<typeof aProcessor>[0]) =>
    tableRows(made('processorList', { processors: [aProcessor(own)] }), 'Databehandlerne')[0];

  it('says how the agreement stands on the day, and when supervision is due', () => {
    expect(rowOf({ agreement: anAgreement({ expiresOn: '2027-03-01' }) })).toEqual([
      'Talrig Regnskab',
      'Fakturering og regnskab; Talrig A/S; Danmark',
      'Databehandler: gør kun det, vi beder om',
      'Aftalen udløber snart; underskrevet 4. maj 2023; udløber 1. marts 2027',
      'Nej',
      'Sidst 20. maj 2026; næste senest 20. maj 2027',
    ]);
    expect(rowOf({ agreement: anAgreement({ expiresOn: '2026-01-01' }) })?.[3]).toBe(
      'Aftalen er udløbet; underskrevet 4. maj 2023; udløb 1. januar 2026',
    );
    expect(rowOf({ agreement: anAgreement({ state: 'missing' }) })?.[3]).toBe('Mangler underskrift');
    expect(rowOf({ standing: 'onItsOwn' })?.[3]).toBe('Kræves ikke');
    expect(rowOf({ supervision: { lastOn: null, everyMonths: 12, concept: '', evidence: '' } })?.[5]).toBe(
      'Intet tilsyn endnu; skulle være lavet 4. maj 2024',
    );
  });

  it('names what an agreement leaves out, and sub-processors that point at each other', () => {
    const sub = (processor: string) => ({
      id: `s-${processor}`,
      name: processor,
      cvr: '',
      address: '',
      country: 'DE',
      service: 'Drift',
      processor,
    });
    const processors = [
      aProcessor({
        id: 'a',
        name: 'A',
        subProcessors: [sub('b')],
        agreement: anAgreement({ notCovered: [{ service: 'Microsoft 365', processor: 'b' }] }),
      }),
      aProcessor({ id: 'b', name: 'B', subProcessors: [sub('a')] }),
    ];
    const paper = made('processorList', { processors });
    expect(tableRows(paper, 'Det dækker aftalen ikke')).toEqual([['A', 'Microsoft 365', 'B']]);
    expect(tableRows(paper, 'Underdatabehandlere')).toEqual([
      ['A', 'b, som vi også selv bruger', '–', 'Tyskland', 'Drift'],
      ['B', 'a, som vi også selv bruger', '–', 'Tyskland', 'Drift'],
    ]);
  });

  it('lets long evidence run over pages as text', () => {
    const evidence = `Vi læste erklæringen.\n- ${'x'.repeat(4900)}`;
    const supervision = { lastOn: null, everyMonths: 12, concept: 'con-5', evidence };
    const text = plainText(made('processorList', { processors: [aProcessor({ supervision })] }));
    expect(text).toContain('Måde: Uafhængig revisionserklæring.\nVi læste erklæringen.\nx');
  });
});

describe('the deletion plan', () => {
  it('works out the first day, from the end of the financial year and from an event', () => {
    const rows = tableRows(made('deletionPlan'), 'Fristerne');
    expect(rows.map((row) => row[3])).toEqual([
      'Nu: regnskabsåret, der sluttede 31. december 2020, og alle før det; næste gang 1. januar 2027: regnskabsåret, der slutter 31. december 2021',
      'Begynder fristen i dag, tidligst 24. november 2029',
      'Når aftalen ophører eller personen udskiftes',
      'Nu: regnskabsåret, der sluttede 31. december 2020, og alle før det; næste gang 1. januar 2027: regnskabsåret, der slutter 31. december 2021',
      'Begynder fristen i dag, tidligst 22. februar 2027',
    ]);
    expect(rows.at(-1)?.[1]).toBe('Sikkerhedskopier af det hele');
  });

  it('names activities with the kinds a limit is for, where the data lie, and what cannot be deleted', () => {
    const paper = made('deletionPlan', {
      activities: [
        anActivity({ systems: ['post', 'skab'], retention: [{ rule: 'r', dataCategories: ['c-korr'] }] }),
        anActivity({ id: 'b', name: 'Alt', systems: ['gammel'], retention: keptBy('r') }),
      ],
      retentionRules: [aRetentionRule({ id: 'r', name: 'Breve', cannotDelete: true, ground: '' })],
      systems: [
        aSystem({ id: 'post', name: 'Outlook', kind: 'mail' }),
        aSystem({ id: 'skab', name: 'Skabet', kind: 'paper' }),
        aSystem({
          id: 'gammel',
          name: 'Rulleordre',
          inUse: false,
          cannotDelete: true,
          holds: 'Gamle ordrer',
        }),
      ],
    });
    expect(tableRows(paper, 'Fristerne')[0]).toMatchObject({
      1: 'Kundeadministration (Korrespondance); Alt',
      2: '5 år efter udgangen af regnskabsåret (31. december); loven har en mindstefrist',
      4: 'Kan ikke slettes endnu',
      5: 'Outlook; Skabet; Rulleordre (tidligere)',
      6: 'Ikke skrevet endnu',
    });
    expect(sectionText(paper, 'Det kan vi ikke slette endnu')).toMatch(
      /\nBreve: kan ikke slettes, .* Outlook; Skabet; Rulleordre \(tidligere\)\nRulleordre: kan ikke slette\. Her ligger: Gamle ordrer$/,
    );
  });
});

describe('the records as tables', () => {
  it('say the same as the papers, in one row per activity', () => {
    const { title, titles, rows } = recordTable(aBinder(), 'record');
    expect(recordTable(labels, 'record').rows.flat()).not.toContain('');
    expect(title).toBe('Fortegnelse over behandlingsaktiviteter');
    expect(rows).toHaveLength(4);
    expect(rows[0]?.slice(0, 3)).toEqual(['1', 'Kundeadministration', 'Dataansvarlig']);
    for (const row of rows) {
      expect(row).toHaveLength(titles.length);
      expect(row).not.toContain('');
    }
    expect(rows[0]?.at(-2)).toBe('Lindholm Låse & Alarm ApS, CVR 90 12 34 59');
  });

  it('of a processor name the clients', () => {
    const activities = [anActivity({ role: 'processor', clients: ['client-1'] })];
    const { titles, rows } = recordTable(aBinder({ activities, clients: [aClient()] }), 'processorRecord');
    expect(rows[0]?.[titles.indexOf('På vegne af')]).toBe('Havnens Boligforening');
    expect(recordTable(aBinder({ activities }), 'record').rows).toEqual([]);
  });
});
