import { expect, test } from 'vitest';
import * as breach from '../../../../shared/domain/breach/breach';
import {
  authorityItems,
  breachChannel,
  formFields,
  formOptions,
} from '../../../../shared/reference/breachForm';

test('the form has its 37 fields and the authority its 12 points', () => {
  expect(formFields('da')).toHaveLength(37);
  expect(authorityItems('en')).toHaveLength(12);
  expect(breachChannel('da').address).toContain('virk.dk');
});

test.each([
  ['bf-aarsag', breach.breachCauses],
  ['bf-type', breach.breachKinds],
  ['bf-saerlige', [...breach.breachGuarded, 'none']],
  ['bf-sandsynlig', breach.consequences],
  ['bf-alvor', breach.severities],
  ['bf-sandsynlighed', breach.likelihoods],
  ['bf-risiko', breach.risks],
  ['bf-underret-ikke', breach.notTellingReasons],
  ['bf-stoppet', breach.yesNoUnknown],
])('what the domain lists stands in the order of the options of %s', (field, listed) => {
  expect(formOptions(field, 'da')).toHaveLength(listed.length);
  expect(formOptions(field, 'en')).toHaveLength(listed.length);
});
