import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  processorValues as entryValues,
  processorInput,
} from '../../../../../renderer/entries/processorForm';
import {
  agreementErrors,
  agreementInput,
  agreementValues,
} from '../../../../../renderer/features/processors/drawers/agreementForm';
import {
  checkErrors,
  checkInput,
  checkValues,
} from '../../../../../renderer/features/processors/drawers/checkForm';
import {
  subProcessorErrors,
  subProcessorInput,
  subProcessorValues,
  withSubProcessor,
} from '../../../../../renderer/features/processors/drawers/subProcessorForm';
import {
  supervisionErrors,
  supervisionInput,
} from '../../../../../renderer/features/processors/drawers/supervisionForm';
import { termsErrors } from '../../../../../renderer/features/processors/drawers/termsForm';
import { text } from '../../../../../renderer/features/processors/drawers/text';
import {
  transferErrors,
  transferInput,
  transferValues,
} from '../../../../../renderer/features/processors/drawers/transferForm';
import {
  clientWhoErrors,
  clientWhoInput,
  clientWhoValues,
  processorWhoErrors,
  processorWhoInput,
  processorWhoValues,
} from '../../../../../renderer/features/processors/drawers/whoForm';
import { agreementTexts } from '../../../../../shared/domain/processingAgreement/processingAgreement';
import { agreementPoints, annexPoints } from '../../../../../shared/reference/agreements';
import { aClient, anAgreement, aProcessor, today } from '../../../../support/builders';

const words = { errors: text.da.errors, wrongCvr: 'forkert', inFuture: 'fremtid' };
const language = fc.constantFrom('da' as const, 'en' as const);

/** Own words that are no word of the reference in any language. */
const own = fc.string({ maxLength: 30 }).map((some) => `eget ${some.trim()}`.trim());
const line = fc.oneof(fc.constant(''), own);
const country = fc.oneof(fc.constantFrom('', 'DK', 'DE', 'US', 'GB', 'JP'), own);
const cvr = fc.constantFrom('', '90123459', '90 20 02 08', 'DK90123459');
const day = fc.constantFrom(null, '2023-05-04', '2026-11-23');
const contact = fc.record({ name: line, phone: line, email: line });
const place = fc.record({ cvr, country, contact });

const aSub = (changes: Partial<ReturnType<typeof subProcessorInput>> = {}) => ({
  id: 'sub-1',
  name: 'Himmelsky Hosting',
  cvr: '',
  address: '',
  country: 'DE',
  service: 'Servere',
  processor: null,
  ...changes,
});

describe('opening a part and saving it changes nothing', () => {
  test('who a processor is', () => {
    const facts = fc.record({ name: own, entity: line, address: line, service: own, note: line });
    const terms = fc.uniqueArray(fc.oneof(fc.constantFrom('c-navn', 'c-cpr'), own), { maxLength: 4 });
    fc.assert(
      fc.property(facts, place, terms, language, (known, where, kinds, lang) => {
        const processor = aProcessor({
          ...known,
          ...where,
          dataCategories: kinds,
        });
        const values = processorWhoValues(processor, lang);
        const saved = processorWhoInput(processor.id, values, { before: processor, language: lang });
        expect(saved).toEqual(processor);
      }),
    );
  });

  test('nobody new is taken for a processor before somebody has said so', () => {
    expect(processorWhoValues(undefined, 'da').standing).toBe('unknown');
    expect(processorInput(null, entryValues(undefined), undefined).standing).toBe('unknown');
  });

  test('who a customer is', () => {
    fc.assert(
      fc.property(place, language, (where, lang) => {
        const client = aClient(where);
        const values = clientWhoValues(client, lang);
        expect(clientWhoInput(client.id, values, { before: client, language: lang })).toEqual(client);
      }),
    );
  });

  test('an agreement, with what is in its file and its check', () => {
    const count = fc.constantFrom(null, 0, 14, 999);
    const services = fc.array(fc.record({ service: own, processor: fc.constantFrom(null, 'proc-1') }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        fc.record({
          state: fc.constantFrom('signed' as const, 'missing' as const, 'unknown' as const),
          text: fc.constantFrom(...agreementTexts),
        }),
        fc.record({ signedOn: day, signedByUs: line, signedByThem: line }),
        fc.record({
          version: line,
          place: line,
          noticeDays: count,
          objectionDays: count,
          breachHours: count,
        }),
        services,
        ({ state, ...whose }, signature, numbers, notCovered) => {
          const agreement = anAgreement({
            state,
            ...whose,
            ...(state === 'signed' ? signature : { signedOn: null }),
            ...numbers,
            notCovered,
            checks: [{ point: 'dpack-brud', answer: 'no', note: '' }],
            file: { attachment: 'a'.repeat(32), name: 'aftale.pdf' },
          });
          expect(agreementInput(agreementValues(agreement), agreement)).toEqual(agreement);
        },
      ),
    );
  });

  test('the reading of an agreement, part by part, with answers to points of other parts', () => {
    const ids = [...agreementPoints('da'), ...annexPoints('da')].map(({ id }) => id);
    const checks = fc.uniqueArray(
      fc.record({
        point: fc.constantFrom(...ids),
        answer: fc.constantFrom('yes' as const, 'no' as const),
        note: line,
      }),
      { selector: ({ point }) => point },
    );
    fc.assert(
      fc.property(checks, (all) => {
        const agreement = anAgreement({ checks: all });
        for (const points of [agreementPoints('da'), annexPoints('da')])
          expect(checkInput(checkValues(agreement, points), agreement)).toEqual(agreement);
      }),
    );
  });

  test('a sub-processor, in its place among the others', () => {
    fc.assert(
      fc.property(cvr, country, fc.constantFrom(null, 'proc-1'), language, (number, land, to, lang) => {
        const sub = aSub({ cvr: number, country: land, processor: to });
        const saved = subProcessorInput(sub.id, subProcessorValues(sub, lang), {
          before: sub,
          language: lang,
        });
        expect(saved).toEqual(sub);
        const processor = aProcessor({ subProcessors: [aSub({ id: 'x' }), sub, aSub({ id: 'y' })] });
        expect(withSubProcessor(processor, saved)).toEqual(processor);
      }),
    );
  });

  test('supervision and transfers', () => {
    const supervision = { lastOn: '2026-05-20', everyMonths: 12, concept: 'con-2', evidence: 'Set' };
    expect(supervisionInput(supervision)).toEqual(supervision);
    const tool = fc.oneof(fc.constantFrom('', 'tool-scc', 'tool-adequacy'), own);
    const to = fc.array(fc.record({ country: country, recipient: line, tool, note: line }), { maxLength: 3 });
    fc.assert(
      fc.property(
        to,
        fc.constantFrom('yes' as const, 'unknown' as const),
        language,
        (all, outsideEu, lang) => {
          const transfer = { outsideEu, to: all, safeguard: 'Aftalen' };
          expect(transferInput(transferValues(transfer, lang), lang)).toEqual(transfer);
        },
      ),
    );
  });
});

describe('what cannot be saved is told at its field', () => {
  const who = (changes: Partial<ReturnType<typeof processorWhoValues>>) =>
    processorWhoErrors({ ...processorWhoValues(aProcessor(), 'da'), ...changes }, undefined, {
      ...words,
      language: 'da',
    });

  test('a wrong CVR number says how to mend it; none at all is fine, as a foreign firm has none', () => {
    expect(who({ cvr: '123' })).toEqual({ cvr: words.errors.words.cvr });
    expect(who({ cvr: '12345678' })).toEqual({ cvr: 'forkert' });
    expect(who({ cvr: '', country: 'Tyskland' })).toEqual({});
    expect(who({ cvr: '90 12 34 59' })).toEqual({});
  });

  test('a processor has a name, a service and somebody whose data it has', () => {
    expect(Object.keys(who({ name: ' ', service: '', audiences: [] }))).toEqual([
      'name',
      'service',
      'audiences',
    ]);
  });

  test('a telephone and an e-mail can be what they are said to be', () => {
    expect(who({ contactPhone: 'ring', contactEmail: 'æh' })).toEqual({
      contactPhone: words.errors.phone,
      contactEmail: words.errors.email,
    });
  });

  test('a text that is too long is said to be so, of a customer as well', () => {
    const values = {
      ...clientWhoValues(aClient(), 'da'),
      note: 'x'.repeat(5001),
      contactName: 'x'.repeat(301),
    };
    expect(clientWhoErrors(values, undefined, { ...words, language: 'da' })).toEqual({
      contactName: words.errors.tooLong.replace('{n}', '300'),
      note: words.errors.tooLong.replace('{n}', '5000'),
    });
  });

  test('an agreement is signed by today and expires after that; a service that is left out has a name', () => {
    const before = anAgreement();
    const values = agreementValues(before);
    const told = (changes: Partial<typeof values>) =>
      agreementErrors({ ...values, ...changes }, { before, today }, words);
    expect(told({ signedOn: '2026-11-24' })).toEqual({ signedOn: 'fremtid' });
    expect(told({ expiresOn: '2023-05-03' })).toEqual({ expiresOn: words.errors.expiresBeforeSigned });
    expect(told({ noticeDays: 1000 })).toEqual({ noticeDays: words.errors.words.noticeDays });
    expect(told({ notCovered: [{ service: ' ', processor: '' }] })).toEqual({
      'notCovered.0.service': words.errors.words.service,
    });
    expect(told({ state: 'missing', signedOn: '2026-11-24' })).toEqual({});
  });

  test('an agreement that is not signed keeps neither day nor hand, but how long it is to last', () => {
    const agreement = anAgreement({ signedByUs: 'Mette', expiresOn: '2028-12-31' });
    const values = { ...agreementValues(agreement), state: 'missing' } as const;
    expect(agreementInput(values, agreement)).toMatchObject({
      signedOn: null,
      signedByUs: '',
      expiresOn: '2028-12-31',
    });
  });

  test('a note to a point, a term, a sub-processor and a look on a day to come', () => {
    const points = [{ point: 'a', answer: 'yes' as const, note: 'x'.repeat(301) }];
    expect(checkErrors({ points }, words)).toEqual({
      'points.0.note': words.errors.tooLong.replace('{n}', '300'),
    });
    const { terms } = anAgreement();
    expect(termsErrors({ ...terms, help: 'x'.repeat(5001) }, words)).toEqual({
      help: words.errors.tooLong.replace('{n}', '5000'),
    });
    const sub = subProcessorValues(aSub({ name: '', cvr: '12345678' }), 'da');
    expect(subProcessorErrors(sub, 'da', words)).toEqual({ name: words.errors.words.name, cvr: 'forkert' });
    const looked = { lastOn: '2026-11-24', everyMonths: null, concept: '', evidence: '' };
    expect(supervisionErrors(looked, today, words)).toEqual({
      lastOn: 'fremtid',
      everyMonths: words.errors.words.everyMonths,
    });
  });

  test('data that leave the EU go somewhere, and data that do not go nowhere', () => {
    const going = { outsideEu: 'yes', to: [], safeguard: '' } as const;
    expect(transferErrors(going, 'da', words)).toEqual({ to: words.errors.noCountries });
    const to = [{ country: ' ', recipient: '', tool: '', note: '' }];
    expect(transferErrors({ ...going, to }, 'da', words)).toEqual({
      'to.0.country': words.errors.words.country,
    });
    expect(transferInput({ outsideEu: 'no', to, safeguard: '' }, 'da').to).toEqual([]);
  });
});
