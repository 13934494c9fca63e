import { describe, expect, it } from 'vitest';
import { recoverySheet } from '../../../../shared/documents/recoverySheet';
import { now } from '../../../support/builders';
import { plain, plainText } from '../../../support/paperText';

const key = 'K3WX-9F2M-H7QD-T0PA-V8N4-JC5R-2VYE-G61Z';
const facts = {
  firm: 'Lindholm Låse & Alarm ApS',
  madeOn: '2026-11-23',
  createdAt: now,
  language: 'da' as const,
};

describe('the recovery sheet', () => {
  it('shows the key in its eight numbered groups, and how to use it', () => {
    const text = plainText(recoverySheet(key, facts));
    expect(text).toContain('1 K3WX\n2 9F2M\n3 H7QD');
    expect(text).toContain('8 G61Z');
    expect(text).toContain('Lindholm Låse & Alarm ApS · lavet 23. november 2026');
    expect(text).toMatch(/1\. Åbn.*\n2\. Skriv nøglen.*\n3\. Vælg en ny adgangssætning/);
    expect(text).toContain('Den, der har arket og pc’en, kan læse hele mappen.');
  });

  it('has lines for the passphrase and the place of the backup', () => {
    const lines = recoverySheet(key, facts).blocks.filter(({ kind }) => kind === 'writingLine');
    expect(lines).toHaveLength(2);
  });

  it('is not for the ring binder, and carries no data of the binder', () => {
    const paper = recoverySheet(key, facts);
    expect(plain(paper.footer.left)).toBe('Ikke til ringbindet · lavet 23. november 2026');
    expect(paper.sourceJson).toBeNull();
  });

  it('reads a key with spaces as well, and stands without a firm, in English too', () => {
    const paper = recoverySheet(key.replaceAll('-', ' '), { ...facts, firm: null, language: 'en' });
    expect(plainText(paper)).toContain('7 2VYE');
    expect(plainText(paper)).toContain('Persondatamappen · made 23 November 2026');
    expect(paper.author).toBe('Persondatamappen');
  });
});
