import { describe, expect, it } from 'vitest';
import { customerPolicy } from '../../../../shared/documents/customerPolicy';
import type { PaperIssue } from '../../../../shared/documents/paperIssue';
import { readingText } from '../../../../shared/documents/reading';
import { type Binder, emptyBinder } from '../../../../shared/domain/binder';
import { paperFacts } from '../../../../shared/domain/document/paperFacts';
import { suggestedActivity } from '../../../../shared/domain/setup/facts';
import {
  aBinder,
  aCompany,
  aContactPerson,
  anActivity,
  anAgreement,
  aProcessor,
  aRetentionRule,
  aReview,
  aSecurityMeasure,
  now,
  someActivities,
  someAnswers,
  someProcessors,
  somePurposes,
  today,
} from '../../../support/builders';
import { plain, plainText, sectionText, tableRows } from '../../../support/paperText';

const issue: PaperIssue = {
  number: 5,
  id: 'KP-5-7F3A',
  createdAt: now,
  replaces: { number: 4, signedOn: '2026-06-03' },
};
const draft: PaperIssue = { number: 1, id: null, createdAt: now, replaces: null };

const onBasis = (legalBases: string[], specialConditions: string[] = []) =>
  somePurposes(['Levere'], { legalBases, specialConditions });

const textOf = (own: Partial<Binder>): string => plainText(customerPolicy(aBinder(own), issue));

describe('the customer policy', () => {
  it('reads as it was approved', async () => {
    await expect(readingText(customerPolicy(aBinder(), issue))).toMatchFileSnapshot(
      './customerPolicy.snapshot.txt',
    );
  });

  it('carries firm, version, id and date around the page, and the facts it was made from', () => {
    const paper = customerPolicy(aBinder(), issue);
    expect(paper.header).toEqual({
      left: 'Lindholm Låse & Alarm ApS',
      right: 'Persondatapolitik for kunder · version 5',
    });
    expect(plain(paper.footer.left)).toBe('Faneblad 1 · Dokument-id KP-5-7F3A · dannet 23. november 2026');
    expect(paper.footer.page).toBe('Side {n} af {of}');
    expect(paper.sourceJson).toBe(paperFacts(aBinder(), 'customerPolicy', null));
    expect(paper.createdAt).toBe(now);
  });

  it('says that a draft is one, and replaces nothing before the first signature', () => {
    const paper = customerPolicy(aBinder(), draft);
    expect(paper.header.right).toBe('Persondatapolitik for kunder · version 1 · kladde');
    expect(plain(paper.footer.left)).toBe('Faneblad 1 · kladde · dannet 23. november 2026');
    expect(plainText(paper)).not.toContain('erstatter');
  });

  it('is complete in English', () => {
    const paper = customerPolicy(aBinder({ language: 'en' }), issue);
    expect(paper.language).toBe('en');
    expect(sectionText(paper, 'Your rights')).toMatch(/Objection\n.*\n21/);
    expect(sectionText(paper, 'How long we keep them')).toContain(
      '5 years after the end of the financial year they belong to. Example: data from 15 January 2026 can be deleted on 1 January 2032 at the earliest',
    );
    expect(sectionText(paper, 'What we use them for, and why we may')).toContain('Article 6(1)(b)');
  });

  it('keeps citations, telephone numbers and dates on one line', () => {
    const camera = aRetentionRule({ ground: 'Tv-overvågningslovens § 4 c, stk. 4' });
    const text = readingText(
      customerPolicy(aBinder({ retentionRules: [aRetentionRule(), { ...camera, id: 'ret-kunde' }] }), issue),
    );
    expect(text).toContain('§\u00a04\u00a0c, stk.\u00a04');
    expect(text).toContain('§\u00a012, stk.\u00a01');
    expect(text).toContain('artikel\u00a06, stk.\u00a01, litra\u00a0b');
    expect(text).toContain('59\u00a000\u00a000\u00a012');
    expect(text).toContain('23.\u00a0november\u00a02026');
  });
});

describe('the policy while set-up runs', () => {
  const empty = emptyBinder(now, today, 'da');

  it('holds only what needs no facts before the first answer', () => {
    const text = plainText(customerPolicy(empty, draft));
    expect(text).toContain('1. Sådan passer vi på oplysningerne');
    expect(text).not.toMatch(/Hvem er ansvarlig|Hvem vi deler dem med|markedsføring\. |undefined|null/);
  });

  it('grows by the sections whose facts are known, numbered without gaps', () => {
    const text = plainText(
      customerPolicy({ ...empty, company: aCompany(), activities: someActivities() }, draft),
    );
    expect(text).toContain('1. Hvem er ansvarlig');
    expect(text).toContain('2. Hvilke oplysninger vi har om dig');
    expect(text).not.toContain('Hvem vi deler dem med');
  });

  it('says that nobody else has the data only once the suppliers have been answered', () => {
    const answers = someAnswers({ suppliers: { chosen: [] } });
    const text = plainText(customerPolicy({ ...empty, setup: { answers, finishedOn: null } }, draft));
    expect(text).toContain('Ingen andre firmaer opbevarer eller arbejder med oplysningerne for os.');
    expect(text).toContain('Vi sender ikke oplysninger om dig uden for EU og EØS.');
  });
});

describe('whom customers turn to', () => {
  it('is the one they are asked to write to, everywhere in the paper', () => {
    const text = textOf({
      customersWriteTo: { name: 'Kundeservice', phone: '', email: 'hej@lindholm.example' },
    });
    expect(text.match(/Kundeservice, e-mail hej@lindholm\.example/g)).toHaveLength(2);
    expect(text).toContain('Mette Lindholm sørger for');
  });

  it('is reached through the firm when the person has no telephone or e-mail of their own', () => {
    const text = textOf({ contactPerson: aContactPerson({ phone: '', email: '' }) });
    expect(text).toContain('Mette Lindholm, direktør, telefon 59 00 00 10, e-mail kontakt@lindholm.example');
  });
});

describe('the record decides what is told', () => {
  it('leaves out what concerns employees and suppliers only', () => {
    const text = textOf({
      activities: [
        ...someActivities(),
        anActivity({
          id: 'act-loen',
          name: 'Løn',
          purposes: somePurposes(['Udbetale løn']),
          dataSubjectCategories: ['s-ansat', 's-tidl'],
          dataCategories: ['c-loen'],
          retention: [],
        }),
      ],
      processors: [
        ...someProcessors(),
        aProcessor({ id: 'p-loen', name: 'Lønhuset', audiences: ['employees'] }),
      ],
    });
    expect(text).not.toMatch(/Udbetale løn|Løn, skat|Lønhuset|Indkøb og samarbejde/);
  });

  it('tells of marketing when the record holds it', () => {
    const newsletter = anActivity({
      id: 'act-nyhedsbrev',
      name: 'Nyhedsbrev',
      purposes: somePurposes(['Sende nyhedsbrev'], { legalBases: ['art6.1.a'] }),
      dataSubjectCategories: ['s-modtager'],
    });
    const text = textOf({ activities: [...someActivities(), newsletter] });
    expect(text).toContain('Dit samtykke (artikel 6, stk. 1, litra a)');
    expect(text).toContain('Vi bruger oplysninger til markedsføring (nyhedsbrev). Du kan altid sige nej tak');
    expect(text).toContain('Har du givet samtykke, kan du altid trække det tilbage.');
    expect(text).not.toContain('ikke dine oplysninger til direkte markedsføring');
  });

  it('says of a newsletter no more than its data show', () => {
    const text = textOf({ activities: [...someActivities(), ...suggestedActivity('act-nyhedsbrev', 'da')] });
    expect(text).toContain(
      'Vi bruger oplysninger om adfærd på en hjemmeside her: markedsføring og nyhedsbrev.',
    );
    expect(text).not.toMatch(/økonomi her|afgørelse om dig\.|Besøger du vores hjemmeside/);
    const visits = anActivity({ dataSubjectCategories: ['s-besoeg'], dataCategories: ['c-log'] });
    expect(textOf({ activities: [visits] })).toContain('Besøger du vores hjemmeside');
  });

  it('does not deny profiling when behaviour or credit is looked at', () => {
    const credit = anActivity({ id: 'act-kredit', name: 'Kreditvurdering', dataCategories: ['c-kredit'] });
    const text = textOf({ activities: [...someActivities(), credit] });
    expect(text).not.toContain('laver profilering');
    expect(text).toContain(
      'Vi bruger kreditoplysninger om dig her: kreditvurdering. Du kan altid få et menneske',
    );
    expect(text).toContain('Kreditoplysninger får vi fra et kreditoplysningsbureau.');
  });

  it('takes a basis in own words as it stands, whatever the word', () => {
    const activities = [anActivity({ purposes: onBasis(['constructor']) })];
    const paper = customerPolicy(aBinder({ activities }), issue);
    expect(tableRows(paper, 'Formål og grundlag').map((row) => row[2])).toEqual(['constructor']);
  });

  it('says when no basis is written, and nothing of what is done for a client, which tells its own people', () => {
    const paper = customerPolicy(
      aBinder({
        activities: [
          anActivity({ id: 'a', role: 'processor', purposes: onBasis([]) }),
          anActivity({ id: 'b', purposes: onBasis([]) }),
          anActivity({ id: 'c', purposes: onBasis(['Egen grund'], ['art9.2.a']) }),
        ],
      }),
      issue,
    );
    expect(tableRows(paper, 'Formål og grundlag').map((row) => row[2])).toEqual([
      'Ikke skrevet endnu',
      'Egen grund. Udtrykkeligt samtykke (artikel 9, stk. 2, litra a)',
    ]);
  });
});

describe('who has data', () => {
  const named = aProcessor({ id: 'navngivet', name: 'Navngivet Drift', audiences: ['employees'] });
  const sharing = (role: 'controller' | 'processor') =>
    textOf({ processors: [named], activities: [anActivity({ role, processors: ['navngivet'] })] });

  it('is told of whom an activity with customers names, whatever else it is ticked for', () => {
    expect(sharing('controller')).toContain('Navngivet Drift');
  });

  it('is not told of what is done for a client', () => {
    expect(sharing('processor')).not.toContain('Navngivet Drift');
  });
});

describe('retention is computed', () => {
  it('from the end of a financial year that is not the calendar year', () => {
    const binder = aBinder();
    const text = textOf({ calendar: { ...binder.calendar, financialYearEnd: '06-30' } });
    expect(text).toContain('oplysninger fra 15. januar 2026 kan tidligst slettes 1. juli 2031');
  });

  it('and does not promise what the system cannot do', () => {
    const text = textOf({ retentionRules: [aRetentionRule({ cannotDelete: true })] });
    expect(text).toContain('Systemet kan endnu ikke slette dem, og det er vi ved at løse');
  });

  it('without a period for backups, says that new copies replace the old ones', () => {
    expect(textOf({ retentionRules: [] })).toContain('De forsvinder, når nye kopier afløser de gamle.');
  });
});

describe('only what is true is printed', () => {
  const agreements = 'Databehandleraftale med alle';

  it.each([
    [
      'missing',
      aProcessor({ agreement: anAgreement({ state: 'missing', signedOn: null, expiresOn: null }) }),
    ],
    [
      'not looked up',
      aProcessor({ agreement: anAgreement({ state: 'unknown', signedOn: null, expiresOn: null }) }),
    ],
    [
      'run out',
      aProcessor({
        agreement: anAgreement({ state: 'signed', signedOn: '2020-01-01', expiresOn: '2026-11-22' }),
      }),
    ],
  ])('no agreement with all while one is %s', (_what, processor) => {
    expect(textOf({ processors: [...someProcessors(), processor] })).not.toContain(agreements);
    expect(textOf({ processors: [] })).not.toContain(agreements);
  });

  it('no security measure that is still under way', () => {
    expect(textOf({ securityMeasures: [aSecurityMeasure({ state: 'underWay' })] })).not.toContain(
      'Antivirus',
    );
  });

  it('transfers outside the EU with what protects them, and what is not known yet', () => {
    const paper = customerPolicy(
      aBinder({
        processors: [
          aProcessor({
            id: '1',
            name: 'A',
            transfer: { outsideEu: 'yes', to: [], safeguard: 'USA, EU-US Data Privacy Framework' },
          }),
          aProcessor({ id: '2', name: 'B', transfer: { outsideEu: 'yes', to: [], safeguard: '' } }),
          aProcessor({ id: '3', name: 'C', transfer: { outsideEu: 'unknown', to: [], safeguard: '' } }),
        ],
      }),
      issue,
    );
    expect(tableRows(paper, 'Databehandlere').map((row) => row[2])).toEqual([
      'Ja: USA, EU-US Data Privacy Framework',
      'Ja: spørg os, hvordan oplysningerne er beskyttet',
      'Det er vi ved at undersøge',
    ]);
    expect(sectionText(paper, 'Oplysninger uden for EU')).not.toContain('inden for EU og EØS.');
    expect(sectionText(paper, 'Oplysninger uden for EU')).toMatch(/kopi af aftalen.*ved at undersøge/);
  });

  it('recipients of the record that work for the firm are named as suppliers, not as others', () => {
    const paper = customerPolicy(
      aBinder({ activities: [anActivity({ recipients: ['r-it', 'r-bank', 'r-ingen'] })] }),
      issue,
    );
    const text = sectionText(paper, 'Hvem vi deler dem med');
    expect(text).toContain('Vi bruger leverandører af denne slags: it-leverandør og hosting.');
    expect(text).toMatch(/selv ansvarlige for dem:\nBank og betalingsudbyder\nEllers/);
  });

  it('the next review is the one after the review that is under way', () => {
    expect(textOf({ reviews: [aReview()] })).toContain('Næste gang er senest 1. juni 2027.');
  });
});

describe('what the policy tells more of', () => {
  it('each purpose with its own basis, where they differ', () => {
    const purposes = [
      ...somePurposes(['Levere', 'Montere'], { legalBases: ['art6.1.b'] }),
      ...somePurposes(['Bogføre'], { legalBases: ['art6.1.c'] }),
    ];
    const paper = customerPolicy(aBinder({ activities: [anActivity({ purposes })] }), issue);
    expect(tableRows(paper, 'Formål og grundlag')).toEqual([
      ['Kundeadministration', 'Levere. Montere', 'Vores aftale med dig (artikel 6, stk. 1, litra b)'],
      ['Kundeadministration', 'Bogføre', 'Loven kræver det (artikel 6, stk. 1, litra c)'],
    ]);
  });

  it('the other companies it speaks for', () => {
    expect(textOf({ affiliates: [{ name: 'Lindholm Nøgler ApS', cvr: '90200208' }] })).toContain(
      'Politikken gælder også for disse selskaber i vores koncern: Lindholm Nøgler ApS (CVR 90 20 02 08).',
    );
  });

  it('transfers of processors and activities, with country, tool and the day of the list', () => {
    const american = { country: 'US', recipient: '', tool: 'tool-adequacy', note: '' };
    const paper = customerPolicy(
      aBinder({
        processors: [aProcessor({ transfer: { outsideEu: 'yes', to: [american], safeguard: '' } })],
        activities: [
          anActivity({
            transfers: [
              { ...american, country: 'IN', recipient: 'Støtte om natten', tool: '' },
              { ...american, country: 'DE' },
            ],
          }),
        ],
      }),
      issue,
    );
    expect(tableRows(paper, 'Overførsler')).toEqual([
      ['USA', 'Talrig Regnskab', 'Tilstrækkelighedsafgørelse'],
      ['Indien', 'Støtte om natten', 'Det er vi ved at få på plads. Spørg os'],
    ]);
    expect(tableRows(paper, 'Databehandlere')[0]?.[2]).toBe('Ja: se næste afsnit');
    expect(sectionText(paper, 'Oplysninger uden for EU')).toContain('som den var 8. oktober 2026');
  });

  it('somebody who decides alone is a recipient, and needs no agreement', () => {
    const auditor = aProcessor({
      id: 'p-revisor',
      name: 'Bundlinje Revision',
      service: 'Revision',
      standing: 'onItsOwn',
      agreement: anAgreement({ state: 'missing', signedOn: null }),
    });
    const paper = customerPolicy(aBinder({ processors: [...someProcessors(), auditor] }), issue);
    expect(tableRows(paper, 'Databehandlere').map(([name]) => name)).not.toContain('Bundlinje Revision');
    expect(sectionText(paper, 'Hvem vi deler dem med')).toContain('\nBundlinje Revision (revision)\n');
    expect(plainText(paper)).toContain('Databehandleraftale med alle');
  });

  it('which kinds of data a time limit is for, when it is not for all', () => {
    const activities = [
      anActivity({ retention: [{ rule: 'ret-kunde', dataCategories: ['c-navn', 'c-korr'] }] }),
    ];
    const paper = customerPolicy(aBinder({ activities }), issue);
    expect(tableRows(paper, 'Slettefrister').map(([name]) => name)).toEqual([
      'Kundeforhold uden for bogføring: navn, adresse, telefonnummer og e-mail; korrespondance',
    ]);
  });

  it('own words before, after and instead of a section', () => {
    const own = { document: 'customerPolicy' as const, follows: null };
    const text = textOf({
      ownTexts: [
        { ...own, id: '1', section: 'complaint', place: 'instead', text: 'Klag til os.' },
        { ...own, id: '2', section: 'safety', place: 'after', text: '- Hund i gården' },
      ],
    });
    expect(text).toMatch(/9\. Klage\nKlag til os\.\n10\. /);
    expect(text).toMatch(/\nHund i gården\n8\. /);
  });
});

describe('what is not known is not denied', () => {
  it('nothing is said against marketing and profiling while set-up runs', () => {
    const { answers } = aBinder().setup;
    expect(textOf({ setup: { answers, finishedOn: null } })).not.toMatch(
      /Vi bruger ikke dine|laver profilering/,
    );
  });

  it('nor when a supplier does it, though no activity says so', () => {
    const text = textOf({ processors: [aProcessor({ service: 'Nyhedsbreve' })] });
    expect(text).not.toContain('Vi bruger ikke dine oplysninger til direkte markedsføring.');
    expect(text).toContain('ingen aktiviteter, hvor vi laver profilering');
  });
});

describe('the facts of the policy', () => {
  it('keep their form where there are no affiliates and no own words, as in older binders', () => {
    expect(Object.keys(JSON.parse(paperFacts(aBinder(), 'customerPolicy', null)))).toEqual([
      'activities',
      'company',
      'contactPerson',
      'customersWriteTo',
      'financialYearEnd',
      'language',
      'processors',
      'retentionRules',
      'securityMeasures',
    ]);
  });

  it('change with affiliates and own words in it', () => {
    const facts = paperFacts(aBinder(), 'customerPolicy', null);
    expect(
      paperFacts(aBinder({ affiliates: [{ name: 'A', cvr: '90200208' }] }), 'customerPolicy', null),
    ).not.toBe(facts);
    const own = { id: '1', section: 'safety', place: 'after' as const, text: 'Hund', follows: null };
    expect(
      paperFacts(aBinder({ ownTexts: [{ ...own, document: 'customerPolicy' }] }), 'customerPolicy', null),
    ).not.toBe(facts);
    expect(paperFacts(aBinder({ ownTexts: [{ ...own, document: 'record' }] }), 'customerPolicy', null)).toBe(
      facts,
    );
  });
});
