import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../../shared/documents/papers';
import { readingText } from '../../../../shared/documents/reading';
import type { Binder } from '../../../../shared/domain/binder';
import { paperFacts } from '../../../../shared/domain/document/paperFacts';
import type { ProcessingAgreement } from '../../../../shared/domain/processingAgreement/processingAgreement';
import type { Processor } from '../../../../shared/domain/processor/processor';
import { agreementPoints, annexPoints } from '../../../../shared/reference/agreements';
import { hostingBinder, officeBinder } from '../../../firms/binders/hosting';
import { anAgreement, now } from '../../../support/builders';
import { plain, plainText, sectionText, tableRows } from '../../../support/paperText';

const issue = { number: 2, id: 'DA-2-7F3A', createdAt: now, replaces: { number: 1, signedOn: '2024-05-02' } };

const paperWith = (binder: Binder, subject: string | null) =>
  paperOf('processingAgreement', binder, issue, subject);

const office = paperWith(officeBinder, 'p-hosting');
const host = paperWith(hostingBinder, 'c-havblik');
const english = (binder: Binder): Binder => ({ ...binder, language: 'en' });

const all = [
  ['da', 'as controller', office],
  ['da', 'as processor', host],
  ['da', 'as a form to fill in', paperWith(officeBinder, null)],
  ['en', 'as controller', paperWith(english(officeBinder), 'p-hosting')],
  ['en', 'as processor', paperWith(english(hostingBinder), 'c-havblik')],
] as const;

/** The office with its hosting supplier changed. */
const officeWith = (own: Partial<Processor>): Binder => ({
  ...officeBinder,
  processors: officeBinder.processors.map((one) => (one.id === 'p-hosting' ? { ...one, ...own } : one)),
});
const agreed = (own: Partial<ProcessingAgreement>): Binder =>
  officeWith({ agreement: { ...anAgreement(), ...own } });

/** What answers each point that the reference looks for in an agreement. */
const answers: Record<string, { da: RegExp; en: RegExp }> = {
  'dpack-instruks': {
    da: /4\.1 Databehandleren gør kun det med oplysningerne, som den har fået skriftlig instruks om/,
    en: /4\.1 The processor does with the data only what it has been instructed to do in writing/,
  },
  'dpack-fortrolighed': {
    da: /5\.1 .*tavshedspligt/,
    en: /5\.1 .*promised secrecy or are bound to it by law/,
  },
  'dpack-sikkerhed': {
    da: /6\.1 .*\(artikel 32\)(.|\n)*\nC\.2 Sikkerhed\n/,
    en: /6\.1 .*\(Article 32\)(.|\n)*\nC\.2 Security\n/,
  },
  'dpack-under': {
    da: /7\.1 En underdatabehandler må kun bruges efter artikel 28, stk\. 2 og 4\./,
    en: /7\.1 A sub-processor may be used only under Article 28\(2\) and \(4\)\./,
  },
  'dpack-rettigheder': {
    da: /9\.1 .*hjælper databehandleren.*kapitel III/,
    en: /9\.1 .*the processor helps.*chapter III/,
  },
  'dpack-bistand': {
    da: /10\.1 (.*\n)*?.*\(artikel 33\)\n.*\(artikel 34\)\n.*\(artikel 35\)\n.*\(artikel 36\)/,
    en: /10\.1 (.*\n)*?.*\(Article 33\)\n.*\(Article 34\)\n.*\(Article 35\)\n.*\(Article 36\)/,
  },
  'dpack-slet': {
    da: /12\.1 Når ydelsen hører op, .*slette/,
    en: /12\.1 When the service ends, .*delete/,
  },
  'dpack-revision': {
    da: /13\.1 .*alle de oplysninger.*revision og inspektion/,
    en: /13\.1 .*all information.*audits and inspections/,
  },
  'dpack-beskrivelse': {
    da: /A\.1 Formål\n(.|\n)*A\.2 Behandlingens karakter\n(.|\n)*A\.3 Slags(.|\n)*A\.4 Hvem(.|\n)*A\.5 Varighed\n/,
    en: /A\.1 Purpose\n(.|\n)*A\.2 Nature of the processing\n(.|\n)*A\.3 Kinds(.|\n)*A\.4 Whom(.|\n)*A\.5 Duration\n/,
  },
  'dpack-skriftlig': {
    da: /Elektronisk er også skriftligt \(artikel 28, stk\. 9\)/,
    en: /Electronic form is writing too \(Article 28\(9\)\)/,
  },
  'dpack-brud': {
    da: /11\.1 .*uden unødig forsinkelse(.|\n)*11\.3 .*\nhvad bruddet går ud på.*\nnavn og kontakt.*\nhvilke følger.*\nhvad der er gjort/,
    en: /11\.1 .*without undue delay(.|\n)*11\.3 .*\nwhat the breach is.*\nname and contact.*\nwhat the breach is likely.*\nwhat has been done/,
  },
  'dpack-lokation': {
    da: /C\.5 Hvor behandlingen sker\n(.|\n)*C\.6 Overførsel/,
    en: /C\.5 Where the processing takes place\n(.|\n)*C\.6 Transfers/,
  },
};

describe.each(all)('the agreement (%s, %s)', (language, _side, paper) => {
  const text = plainText(paper);

  it.each(agreementPoints(language).map(({ id, name }) => [id, name]))('answers %s: %s', (id) => {
    expect(text).toMatch(answers[id]?.[language] ?? /a point that nobody has answered yet/);
  });

  it.each(annexPoints(language).map(({ name, annex }) => [name, annex]))(
    'has the point %s',
    (name, annex) => {
      const [number = ''] = name.split(' ');
      const at = paper.blocks.findIndex(
        (block) =>
          block.kind === 'heading' &&
          plain(block.text).startsWith(number === annex ? `${annex}.1 ` : `${number} `),
      );
      expect(paper.blocks[at]).toMatchObject({ kind: 'heading', level: 3 });
      expect(paper.blocks[at + 1]?.kind).not.toBe('heading');
    },
  );

  it('says that it is not the standard clauses of the authority, and never calls itself so', () => {
    const mentions = text.match(/standard(kontrakt)?bestemmelser\w*|standard( contractual)? clauses/gi) ?? [];
    const denials = text.match(
      /(er ikke|is not) [^.]*?(standard(kontrakt)?bestemmelser|standard( contractual)? clauses)/gi,
    );
    expect(denials?.length).toBe(2);
    expect(mentions.filter((one) => !/2021\/914/.test(one))).toHaveLength(2);
  });

  it('is signed by both, and what is signed for stands with the lines', () => {
    const lines = paper.blocks.flatMap((block) => (block.kind === 'signature' ? [block] : []));
    expect(lines).toHaveLength(2);
    for (const { statement } of lines) expect(statement).toMatch(/A (til|to) D:$/);
  });

  it('points only at sections and annexes that are there', () => {
    const headings = paper.blocks.flatMap((block) => (block.kind === 'heading' ? [plain(block.text)] : []));
    for (const [, number = ''] of text.matchAll(/(?:punkt|section) (\d+)/g)) {
      expect(headings.some((heading) => heading.startsWith(`${number}. `))).toBe(true);
    }
    for (const [, place = ''] of text.matchAll(/(?:bilag|annex) ([A-D](?:\.\d)?)/g)) {
      const start = place.includes('.')
        ? `${place} `
        : `${text.includes('Bilag') ? 'Bilag' : 'Annex'} ${place}. `;
      expect(headings.some((heading) => heading.startsWith(start))).toBe(true);
    }
  });
});

describe('the sides of the agreement', () => {
  it('the firm is the controller towards a processor, and the processor towards a client', () => {
    expect(tableRows(office, 'Parterne')[0]).toEqual([
      'Navn',
      'Havblik Kontor ApS',
      'Nordlys Hosting A/S (Nordlys)',
    ]);
    expect(tableRows(host, 'Parterne')[0]).toEqual(['Navn', 'Havblik Kontor ApS', 'Nordlys Hosting A/S']);
  });

  it('towards a client, the sub-processors are the processors that the firm uses for it', () => {
    expect(tableRows(host, 'Godkendte underdatabehandlere').map(([name]) => name)).toEqual([
      'Fjordens Datacenter',
    ]);
  });

  it('towards a client, only measures in place are promised, and others are said to be under way', () => {
    expect(tableRows(host, 'Foranstaltninger').map(([name]) => name)).not.toContain('Pseudonymisering');
    expect(plainText(host)).toMatch(/er på vej og er ikke indført endnu:\nPseudonymisering\n/);
  });

  it('of a processor the measures are asked for that its activities name', () => {
    const binder: Binder = {
      ...officeBinder,
      activities: officeBinder.activities.map((one) => ({ ...one, measures: ['m-mfa'] })),
    };
    const text = plainText(paperWith(binder, 'p-hosting'));
    expect(text).toContain('Totrinslogin på mail og vigtige programmer');
    expect(text).not.toContain('Programmer, der er almindelige i branchen');
  });
});

describe('what is not known', () => {
  const blank = plainText(paperWith(agreed({}), 'p-hosting'));

  it('is a line to fill in, with a sentence that it is to be agreed', () => {
    expect(blank).toMatch(
      /Parterne aftaler, hvor mange timer der højst må gå\.\nHøjst antal timer \(udfyldes/,
    );
    expect(blank).toMatch(
      /hvor mange dage i forvejen det skal være\.\nAntal dage før en ny underdatabehandler \(/,
    );
    expect(blank).toMatch(/C\.5 Hvor behandlingen sker\nAdresser og lande, hvor oplysningerne behandles \(/);
    expect(blank).toContain('Parterne har ikke aftalt andet, da aftalen blev lavet.');
  });

  it('nought days or hours is no time that was agreed', () => {
    const text = plainText(
      paperWith(agreed({ breachHours: 0, noticeDays: 0, objectionDays: 0 }), 'p-hosting'),
    );
    expect(text).not.toMatch(/\b0 (dage|timer)/);
  });

  it('allows no transfer before it is written', () => {
    const unknown = officeWith({ transfer: { outsideEu: 'unknown', to: [], safeguard: '' } });
    expect(plainText(paperWith(unknown, 'p-hosting'))).toMatch(
      /Ingen overførsel må ske, før land, modtager og grundlag er skrevet her\.\nLand, modtager og grundlag \(/,
    );
    const american = officeWith({ country: 'US' });
    expect(tableRows(paperWith(american, 'p-hosting'), 'Overførsler')).toEqual([
      [
        'USA',
        'Nordlys Hosting A/S (Nordlys)',
        'Mangler. Overførslen må ikke ske, før det er skrevet her',
        '–',
      ],
    ]);
  });

  it('a foreign firm needs no Danish number, a Danish one gets a line for it', () => {
    const cvrOf = (country: string) =>
      tableRows(paperWith(officeWith({ cvr: '', country }), 'p-hosting'), 'Parterne')[2]?.[2];
    expect(cvrOf('IE')).toBe('Intet dansk CVR-nummer');
    expect(cvrOf('DK')).toBe('Udfyldes: ____________');
  });
});

describe('what was agreed', () => {
  it.each([
    ['delete', /sletter databehandleren alle de personoplysninger/, /leverer databehandleren/],
    ['return', /leverer databehandleren alle de personoplysninger.*tilbage og sletter de kopier/, /vælger/],
    [
      'deleteOrReturn',
      /vælger den dataansvarlige, om databehandleren skal slette/,
      /sletter databehandleren alle/,
    ],
  ] as const)('at the end of the service: %s', (atEnd, says, saysNot) => {
    const terms = { ...anAgreement().terms, atEnd };
    const text = sectionText(paperWith(agreed({ terms }), 'p-hosting'), 'sletning og tilbagelevering');
    expect(text).toMatch(says);
    expect(text).not.toMatch(saysNot);
  });

  it('the last day is told, and that a new agreement has to be there', () => {
    expect(plainText(paperWith(agreed({ expiresOn: '2027-06-30' }), 'p-hosting'))).toContain(
      'at den af sig selv udløber 30. juni 2027. Fortsætter behandlingen, skal en ny aftale være underskrevet inden.',
    );
  });

  it('settles neither who pays nor who is liable when the controller goes past the processor: annex D does', () => {
    expect(plainText(office)).toContain(
      'Indtil da siger denne aftale ikke noget om, hvem der betaler eller hæfter.',
    );
    expect(plainText(office)).not.toMatch(/timepris|hæfter databehandleren ikke/);
  });

  it('binds no company that does not sign it', () => {
    const affiliates = [{ name: 'Datter ApS', cvr: '90200208' }];
    expect(plainText(paperWith({ ...officeBinder, affiliates }, 'p-hosting'))).not.toContain('Datter ApS');
  });

  it('data that the law looks at more strictly call for a high level of security', () => {
    const high = 'Derfor skal niveauet være højt.';
    expect(plainText(office)).toContain(high);
    expect(plainText(host)).not.toContain(high);
  });

  it('own words stand in a section and in a point of an annex', () => {
    const own = {
      document: 'processingAgreement' as const,
      subject: 'p-hosting',
      place: 'after' as const,
      follows: null,
    };
    const binder: Binder = {
      ...officeBinder,
      ownTexts: [
        { ...own, id: '1', section: 'breaches', text: 'Ring også.' },
        { ...own, id: '2', section: 'C.2', text: 'Serverrummet er låst.' },
      ],
    };
    const text = readingText(paperWith(binder, 'p-hosting'));
    expect(text).toMatch(/Ring også\.\n12\. /);
    expect(text).toMatch(/Serverrummet er låst\.\nC\.3 /);
  });
});

describe('the facts of an agreement', () => {
  const facts = (binder: Binder) => paperFacts(binder, 'processingAgreement', 'p-hosting');

  it('do not change when it is signed, looked through, or its other side is supervised', () => {
    const [processor] = officeBinder.processors;
    if (processor === undefined) throw new Error('the office has a processor');
    const signed = officeWith({
      agreement: {
        ...processor.agreement,
        state: 'signed',
        signedOn: '2026-12-01',
        signedByUs: 'Signe Dam',
        checks: [{ point: 'dpack-brud', answer: 'yes', note: '' }],
      },
      supervision: { ...processor.supervision, lastOn: '2026-12-01', evidence: 'Læst' },
    });
    expect(facts(signed)).toBe(facts(officeBinder));
  });

  it('change with what the paper says, and not with another processor', () => {
    expect(facts(agreed({ breachHours: 48 }))).not.toBe(facts(officeBinder));
    expect(facts(officeWith({ address: 'Et andet sted 1' }))).not.toBe(facts(officeBinder));
    const others = officeBinder.processors.map((one) =>
      one.id === 'p-kontor' ? { ...one, agreement: anAgreement({ breachHours: 3 }) } : one,
    );
    expect(facts({ ...officeBinder, processors: others })).toBe(facts(officeBinder));
  });
});
