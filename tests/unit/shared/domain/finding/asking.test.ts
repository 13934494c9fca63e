import { describe, expect, it } from 'vitest';
import type { Binder } from '../../../../../shared/domain/binder';
import type { FindingRule } from '../../../../../shared/domain/finding/finding';
import { findings } from '../../../../../shared/domain/finding/findings';
import type { RetentionRule } from '../../../../../shared/domain/retention/retentionRule';
import { aReadAgreement, aSoundProcessor, soundBinder } from '../../../../firms/binders/sound';
import {
  anActivity,
  aRetentionRule,
  aSecurityMeasure,
  aSystem,
  keptBy,
  today,
} from '../../../../support/builders';

const found = (own: Partial<Binder>, rule: FindingRule) =>
  findings(soundBinder(own), today).filter((one) => one.rule === rule);

const severitiesOf = (own: Partial<Binder>, rule: FindingRule): string[] =>
  found(own, rule).map(({ severity }) => severity);

const followed = (...rules: Partial<RetentionRule>[]): Partial<Binder> => ({
  activities: [anActivity({ retention: keptBy(...rules.map((_rule, index) => `r${index}`)) })],
  retentionRules: rules.map((own, index) => aRetentionRule({ id: `r${index}`, ...own })),
});
const inText = (text: string): Partial<Binder> => ({
  ownTexts: [{ id: 't', document: 'employeeInstruction', section: 's', place: 'after', text, follows: null }],
});
const withKinds = (...dataCategories: string[]): Partial<Binder> => ({
  activities: [anActivity({ dataCategories })],
});
const processor = (own: Parameters<typeof aSoundProcessor>[0]): Partial<Binder> => ({
  processors: [aSoundProcessor(own)],
});

const ownShort = { amount: 4, basedOn: '', ground: 'Regnskabsloven', isMinimum: false };
const mail = { name: 'Mail', amount: 3, isMinimum: false, ground: '' };

const byWords: [rule: FindingRule, own: Partial<Binder>][] = [
  ['retentionShorterThanLaw', followed(ownShort)],
  ['retentionRulesClash', followed({ ...mail, basedOn: '' }, {})],
  ['photoCalledBiometric', withKinds('Biometriske data: portræt')],
  ['dataKindsDiffer', inText('Vi har kundernes kreditoplysninger.')],
  ['specialWithoutCondition', withKinds('Sygefravær')],
  ['agreementAllKinds', processor({ dataCategories: ['Alle typer data'] })],
  ['weaknessWithoutEnd', { systems: [aSystem({ weakness: 'Læses i en overgangsperiode' })] }],
  ['cprInText', inText('Ring til 010190-1234.')],
  ['outdatedLaw', inText('Efter persondataloven')],
  ['certificateWithoutProof', { securityMeasures: [aSecurityMeasure({ name: 'ISO 27001 følges' })] }],
  [
    'transferToolInvalid',
    processor({
      transfer: {
        outsideEu: 'yes',
        to: [{ country: 'US', recipient: '', tool: 'Privacy Shield', note: '' }],
        safeguard: '',
      },
    }),
  ],
];

const byChoice: [rule: FindingRule, own: Partial<Binder>, severity: string][] = [
  ['retentionShorterThanLaw', followed({ amount: 4, basedOn: 'ret-bogfoering' }), 'wrong'],
  ['retentionRulesClash', followed({ ...mail, basedOn: 'ret-mail' }, {}), 'wrong'],
  ['specialWithoutCondition', withKinds('c-helbred'), 'missing'],
  [
    'certificateWithoutProof',
    processor({ supervision: { lastOn: null, everyMonths: 12, concept: 'con-4', evidence: '' } }),
    'missing',
  ],
];

describe('what only words point at', () => {
  it.each(byWords)('is a question: %s', (rule, own) => {
    expect(severitiesOf(own, rule)).toEqual(['look']);
  });

  it.each(byChoice)('is none when a person chose it from the reference: %s', (rule, own, severity) => {
    expect(severitiesOf(own, rule)).toEqual([severity]);
  });
});

describe('what words do not point at', () => {
  it('counting from the financial year makes no rule one of bookkeeping', () => {
    const own = followed({ ...ownShort, name: 'Kunder', ground: 'Tælles fra regnskabsårets udløb' });
    expect(found(own, 'retentionShorterThanLaw')).toEqual([]);
  });

  it('the year in the name of a standard is no year in which a certificate runs out', () => {
    const measure = (evidence: string): Partial<Binder> => ({
      securityMeasures: [aSecurityMeasure({ name: 'ISO 27001 følges', evidence })],
    });
    expect(found(measure('ISO/IEC 27001:2022'), 'certificateWithoutProof')).toHaveLength(1);
    expect(found(measure('ISO/IEC 27001:2022, til 2028'), 'certificateWithoutProof')).toEqual([]);
  });

  it('the EU itself is no third country, however it is written', () => {
    for (const country of ['EU', 'eøs', 'EU/EØS', 'EEA', ' Danmark ']) {
      const own = processor({
        transfer: { outsideEu: 'no', to: [{ country, recipient: '', tool: '', note: '' }], safeguard: '' },
      });
      expect(found(own, 'transferWithoutTool')).toEqual([]);
    }
  });

  it('our own text has an annex B that says whom the processor uses, also when that is nobody', () => {
    const agreement = aReadAgreement({ text: 'ours', checks: [] });
    expect(found(processor({ agreement }), 'subProcessorsUnknown')).toEqual([]);
  });
});

it('Danish words are found in an English binder, and English ones in a Danish', () => {
  for (const text of ['Vi har kundernes kreditoplysninger.', 'We keep credit information of customers.'])
    for (const language of ['da', 'en'] as const)
      expect(found({ ...inText(text), language }, 'dataKindsDiffer')).toHaveLength(1);
});
