import { describe, expect, test } from 'vitest';
import { readingText } from '../../../../../shared/documents/reading';
import { registerPaperOf } from '../../../../../shared/documents/registerPapers';
import type { Binder } from '../../../../../shared/domain/binder';
import {
  aBinder,
  anActivity,
  anEmployee,
  aProcessor,
  aRetentionRule,
  aSystem,
  keptBy,
  now,
} from '../../../../support/builders';
import { aDeletion, anEvent, anException, someData } from '../../../../support/deletion';
import { plain } from '../../../../support/paperText';

const firm = (over: Partial<Binder> = {}) =>
  aBinder({
    retentionRules: [aRetentionRule()],
    activities: [anActivity({ retention: keptBy('ret-bogfoering'), systems: ['s1', 's2'] })],
    systems: [
      aSystem({ id: 's1', name: 'Ordrebogen', cannotDelete: true, processor: 'proc-regnskab' }),
      aSystem({ id: 's2', name: 'Mapper', kind: 'paper' }),
    ],
    processors: [aProcessor({ address: 'Talvej 3, 8000 Aarhus C' })],
    ...over,
  });

const said = (binder: Binder, kind: 'deletionLog' | 'deletionLetter', subject: string | null = null) => {
  const paper = registerPaperOf({ kind, subject }, binder, now);
  return paper === null ? null : plain(readingText(paper));
};

describe('the deletion log', () => {
  test('says what is empty as well', () => {
    const text = said(firm({ retentionRules: [] }), 'deletionLog');
    expect(text).toContain('Der er ikke registreret nogen sletning endnu.');
    expect(text).toContain('Der er ikke noget, der gemmes længere end slettefristen.');
    expect(text).toContain('Der er ikke noget, der kan slettes nu.');
  });

  test('tells what was deleted, how, where and by whom, and what went too early and why', () => {
    const act = aDeletion({
      howDeleted: 'shredded',
      deletionPlaces: ['s2'],
      whyEarly: 'Kælderen blev oversvømmet',
      note: 'Makuleret af kommunens genbrugsplads',
    });
    const text = said(firm({ deletions: [act] }), 'deletionLog');
    for (const told of [
      '3. februar 2026',
      'Makuleret',
      'Mapper',
      'Mette Lindholm',
      'Kælderen blev oversvømmet',
    ]) {
      expect(text).toContain(told);
    }
  });

  test('tells what is kept longer, why and until when, and that the day is past', () => {
    const text = said(firm({ deletions: [anException({ keptUntil: '2026-10-31' })] }), 'deletionLog');
    expect(text).toMatch(/31\. oktober 2026\. Datoen er gået/);
    expect(text).toContain('En tvist eller en sag. Sagen er ikke afgjort.');
  });

  test('names no employee who has left, and a rule that is gone leaves its line readable', () => {
    const rule = aRetentionRule({
      id: 'ret-fratraadt',
      basedOn: 'ret-fratraadt',
      name: 'Personalesag',
      start: { kind: 'event', text: 'fratrædelsen' },
    });
    const binder = firm({
      retentionRules: [rule],
      employees: [anEmployee({ name: 'Karin Mose', leftOn: '2019-03-31' })],
      deletions: [aDeletion({ name: 'Gamle sager', dataItems: [someData({ rule: 'gone' })] }), anEvent()],
    });
    const text = said(binder, 'deletionLog');
    expect(text).toContain('Stoppede 31. marts 2019');
    expect(text).not.toContain('Karin Mose');
    expect(text).toContain('En slettefrist, der er fjernet');
  });
});

describe('the letter about deletion', () => {
  test('goes to the processor of the system, and says which data and by when', () => {
    const text = said(firm(), 'deletionLetter', 's1');
    expect(text).toContain('Sletning i Ordrebogen');
    expect(text).toContain('Til: Talrig A/S, Talvej 3, 8000 Aarhus C');
    expect(text).toContain('5 år efter udgangen af regnskabsåret');
    expect(text).toContain('artikel 17, stk. 1');
    expect(text).toContain('Svar os gerne senest 23. december 2026.');
  });

  test('of a rule is about the system that cannot delete', () => {
    expect(said(firm(), 'deletionLetter', 'ret-bogfoering')).toContain('Sletning i Ordrebogen');
  });

  test('leaves a line for a supplier nobody has written', () => {
    const text = said(firm({ processors: [] }), 'deletionLetter', 's1');
    expect(text).toContain('Leverandørens navn og adresse');
  });

  test('is none when what it was about is gone', () => {
    expect(said(firm(), 'deletionLetter', 'gone')).toBeNull();
  });
});
