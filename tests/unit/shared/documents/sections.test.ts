import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../../shared/documents/papers';
import { readingText } from '../../../../shared/documents/reading';
import { followedText, generatedSections, staleOwnTexts } from '../../../../shared/documents/sections';
import type { OwnText } from '../../../../shared/domain/document/ownText';
import { aBinder, aClient, aCompany, aDocumentVersion, anEmployee, now } from '../../../support/builders';
import { everyPaper } from '../../../support/everyPaper';

const binder = aBinder({ clients: [aClient()], employees: [anEmployee()] });
const issue = { number: 1, id: null, createdAt: now, replaces: null };

// Each kind whose sections bear keys; a paper without sections has no place for own words.
describe.each(everyPaper(binder))('the sections of $name', ({ kind, subject }) => {
  const which = { kind, subject };
  const sections = generatedSections(binder, which, now);
  const own = (section: string, given: Partial<OwnText>): OwnText => ({
    id: `own-${section}`,
    document: kind,
    ...(subject === null ? {} : { subject }),
    section,
    place: 'after',
    text: 'Kun vores egne ord.',
    follows: null,
    ...given,
  });

  it('have keys of their own, and text', () => {
    expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
    for (const { heading } of sections) expect(heading).not.toBe('');
  });

  it('take a text before, after and instead, each where it belongs', () => {
    for (const { key, heading } of sections) {
      for (const place of ['before', 'after', 'instead'] as const) {
        const paper = paperOf(kind, { ...binder, ownTexts: [own(key, { place })] }, issue, subject);
        const said = readingText(paper);
        expect({ heading, place, isThere: said.includes('Kun vores egne ord.') }).toEqual({
          heading,
          place,
          isThere: true,
        });
      }
    }
  });

  it('are written by hand without being stale, whatever the day is', () => {
    const ownTexts = sections.map(({ key }) =>
      own(key, { place: 'instead', follows: followedText(binder, which, key) }),
    );
    expect(staleOwnTexts({ ...binder, ownTexts }, which)).toEqual([]);
  });

  it('are not stale because the paper has since been signed in another language', () => {
    const ownTexts = sections.map(({ key }) =>
      own(key, { place: 'instead', follows: followedText(binder, which, key) }),
    );
    const english = aDocumentVersion({ kind, subject, state: 'signed', language: 'en', facts: '{}' });
    const signed = { ...binder, ownTexts, documents: [english] };
    if (sections.length > 0) expect(generatedSections(signed, which, now)).not.toEqual(sections);
    expect(staleOwnTexts(signed, which)).toEqual([]);
  });

  it('are stale when the firm is another and they say so, and tell what they would say now', () => {
    const ownTexts = sections.map(({ key }) =>
      own(key, { place: 'instead', follows: followedText(binder, which, key) }),
    );
    const renamed = { ...binder, ownTexts, company: aCompany({ name: 'Et helt andet navn A/S' }) };
    const stale = staleOwnTexts(renamed, which).map(({ own: one }) => one.section);
    const telling = sections.filter(({ text }) => text.includes('Lindholm Låse & Alarm ApS'));
    expect(stale).toEqual(expect.arrayContaining(telling.map(({ key }) => key)));
    for (const { suggestion } of staleOwnTexts(renamed, which)) expect(suggestion?.text).not.toBe('');
  });

  it('that are not made any more have no suggestion', () => {
    const ownTexts = [own('no-such-section', { place: 'instead', follows: 'Noget' })];
    expect(staleOwnTexts({ ...binder, ownTexts }, which).map(({ suggestion }) => suggestion)).toEqual([null]);
  });
});
