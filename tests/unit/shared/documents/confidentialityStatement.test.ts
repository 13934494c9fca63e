import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../../shared/documents/papers';
import type { Binder } from '../../../../shared/domain/binder';
import { locksmith } from '../../../firms/binders/locksmith';
import { anActivity, now } from '../../../support/builders';
import { plainText, sectionText } from '../../../support/paperText';

const issue = { number: 1, id: null, createdAt: now, replaces: null };
const statement = (binder: Binder) => paperOf('confidentialityStatement', binder, issue, null);
const paper = statement(locksmith);

describe('the confidentiality statement', () => {
  it('says what is covered', () => {
    expect(sectionText(paper, 'Det har du tavshedspligt om')).toMatch(
      /kunder og andre mennesker.*\n.*kolleger/,
    );
  });

  it('goes on after the employment', () => {
    expect(sectionText(paper, 'Når du holder op')).toContain('Den har ingen slutdato');
  });

  it('does not forbid what the law allows', () => {
    expect(sectionText(paper, 'Det må du gerne sige')).toContain('loven kræver eller giver dig ret til');
  });

  it('ends with a line for the name and the lines to sign on', () => {
    const [name, signature] = paper.blocks.slice(-2);
    expect(name).toMatchObject({ kind: 'writingLine' });
    expect(signature).toMatchObject({ kind: 'signature', name: 'Medarbejderens underskrift' });
  });

  it('tells of what is owed to clients where the firm is a processor', () => {
    expect(plainText(paper)).not.toContain('artikel 28');
    const binder = { ...locksmith, activities: [anActivity({ role: 'processor', name: 'Drift af porte' })] };
    expect(plainText(statement(binder))).toMatch(/artikel 28, stk\. 3, litra b.* drift af porte/);
  });
});
